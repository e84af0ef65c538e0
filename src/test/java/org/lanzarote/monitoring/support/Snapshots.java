package org.lanzarote.monitoring.support;

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

    private final Connection superuser;
    private final List<Table> tables = new ArrayList<>();

    /** What puts the rows of a moment back. */
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
    }

    /** Deleted and not truncated: a test leaves few rows, and a truncation makes new files for every table. */
    void empty() throws SQLException {
        var deletions = new StringBuilder();
        filled().forEach(table -> deletions.append("delete from public.%s;".formatted(table.name)));
        execute(deletions.toString());
    }

    /** The rows stay in temporary tables, which nobody but this session sees. */
    void take(String moment) throws SQLException {
        var back = new StringBuilder();
        int number = taken.size() * tables.size();
        for (var table : filled()) {
            var copy = "snapshot_" + number++;
            execute("create temporary table %s as select * from public.%s".formatted(copy, table.name));
            back.append("insert into public.%s (%s) overriding system value select %s from %s;"
                    .formatted(table.name, table.columns, table.columns, copy));
        }
        taken.put(moment, back.toString());
    }

    void putBack(String moment) throws SQLException {
        empty();
        execute(taken.getOrDefault(moment, ""));
    }

    private List<Table> filled() throws SQLException {
        var questions = tables.stream()
                .map(table -> "exists (select from public.%s)".formatted(table.name))
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

    private record Table(String name, String columns) {}
}
