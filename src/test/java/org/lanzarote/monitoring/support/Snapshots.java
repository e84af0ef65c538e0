package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** One database in the hands of PostgreSQL's superuser, who empties it and puts back what it held at some moment. */
final class Snapshots {

    /** The tables of the service, with the columns that are not computed. */
    private static final String TABLES = """
            select quote_ident(t.relname), string_agg(quote_ident(c.attname), ', ' order by c.attnum)
            from pg_class t join pg_attribute c on c.attrelid = t.oid
            where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
            and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
            group by t.relname
            """;

    /** Deletes and does not truncate: a test leaves few rows, and a truncation makes new files for every table. */
    private static final String EMPTY = "empty";

    private final Connection superuser;
    private final List<Table> tables = new ArrayList<>();

    /** The function that puts the rows of a moment back. */
    private final Map<String, String> taken = new HashMap<>();

    /** Tables that hold rows now have them from the migrations, and keep them. */
    Snapshots(String setting) throws SQLException {
        var url = ConfigProvider.getConfig().getValue(setting, String.class);
        superuser = DriverManager.getConnection(url, "postgres", "postgres");
        try (var statement = superuser.createStatement();
                var known = statement.executeQuery(TABLES)) {
            while (known.next()) {
                tables.add(new Table(known.getString(1), known.getString(2)));
            }
        }
        tables.removeAll(filled());
        execute("set session_replication_role = replica"); // neither guards nor references ask
        define(
                EMPTY,
                tables.stream()
                        .map(table ->
                                "if exists (select from %1$s) then delete from %1$s; end if;".formatted(table.place()))
                        .collect(joining()));
    }

    /** The rows stay in temporary tables, which nobody but this session sees. */
    void take(String moment) throws SQLException {
        var back = new StringBuilder("perform pg_temp.%s();".formatted(EMPTY));
        int number = taken.size() * tables.size();
        for (var table : filled()) {
            var copy = "snapshot_" + number++;
            execute("create temporary table %s as select * from %s".formatted(copy, table.place()));
            back.append("insert into %s (%s) overriding system value select %s from pg_temp.%s;"
                    .formatted(table.place(), table.columns, table.columns, copy));
        }
        var function = "moment_" + taken.size();
        define(function, back.toString());
        taken.put(moment, function);
    }

    void putBack(String moment) throws SQLException {
        execute("select pg_temp.%s()".formatted(taken.getOrDefault(moment, EMPTY)));
    }

    /** PostgreSQL plans the statements of a function once, and not before each test. */
    private void define(String function, String statements) throws SQLException {
        execute("create function pg_temp.%s() returns void language plpgsql as $$ begin %s end $$"
                .formatted(function, statements));
    }

    private List<Table> filled() throws SQLException {
        var questions = tables.stream()
                .map(table -> "exists (select from %s)".formatted(table.place()))
                .toList();
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery("select " + String.join(", ", questions))) {
            answer.next();
            List<Table> filled = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                if (answer.getBoolean(i + 1)) {
                    filled.add(tables.get(i));
                }
            }
            return filled;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Table(String name, String columns) {

        String place() {
            return "public." + name;
        }
    }
}
