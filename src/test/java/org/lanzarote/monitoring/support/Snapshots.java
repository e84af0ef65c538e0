package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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

    private static final String ROWS = "(select count(*) from %s)";
    private static final String ROWS_SINCE = "(select count(*) from %s where xmin::text::bigint > $1)";

    /** The numbers of rows of all tables, as functions tell them. */
    private static final String COUNTED = "declare rows_now bigint[] := pg_temp.rows_now();";

    private final Connection superuser;
    private final List<Table> tables = new ArrayList<>();

    /** The function that puts the rows of a moment back. */
    private final Map<String, String> taken = new HashMap<>();

    /** How many rows each table had at a moment. */
    private final Map<String, List<Long>> rows = new HashMap<>();

    private int copies;

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
        var filled = longs("select " + ofEach(ROWS)).iterator();
        tables.removeIf(table -> filled.next() > 0);
        execute("set session_replication_role = replica"); // neither guards nor references ask
        create("rows_now() returns bigint[]", "begin return %s; end".formatted(ofEach(ROWS)));
        create("rows_since(bigint) returns bigint[]", "begin return %s; end".formatted(ofEach(ROWS_SINCE)));
        define(EMPTY, COUNTED, emptying());
    }

    /** The rows stay in temporary tables, which nobody but this session sees. */
    void take(String moment) throws SQLException {
        var now = rows();
        var back = new StringBuilder("perform pg_temp.%s();".formatted(EMPTY));
        var mended = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            if (now.get(i) > 0) {
                var filling = filling(table);
                back.append(filling);
                mended.append(mending(i, now.get(i), filling));
            } else {
                mended.append(emptying(i));
            }
        }
        keep(moment, now, back.toString());
        create(
                function(moment) + "(bigint) returns void",
                COUNTED + " rows_since bigint[] := pg_temp.rows_since($1); begin %s end".formatted(mended));
    }

    /** Fills a table anew if it was written by a later transaction, or has not as many rows as then. */
    private String mending(int table, long then, String filling) {
        return "if rows_since[%1$d] > 0 or rows_now[%1$d] <> %2$d then delete from %3$s; %4$s end if;"
                .formatted(table + 1, then, tables.get(table).place(), filling);
    }

    private String emptying() {
        return IntStream.range(0, tables.size()).mapToObj(this::emptying).collect(joining());
    }

    private String emptying(int table) {
        return "if rows_now[%d] > 0 then delete from %s; end if;"
                .formatted(table + 1, tables.get(table).place());
    }

    /** Only the tables that are not as they were at the moment before, which was reached by the transaction of this number. */
    void takeChange(String moment, String before, long since) throws SQLException {
        var now = rows();
        var written = longs("select pg_temp.rows_since(%d)".formatted(since));
        var then = Objects.requireNonNull(rows.get(before));
        var back = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            if (written.get(i) > 0 || !now.get(i).equals(then.get(i))) {
                back.append(
                        then.get(i) > 0
                                ? "delete from %s;".formatted(tables.get(i).place())
                                : "");
                back.append(now.get(i) > 0 ? filling(tables.get(i)) : "");
            }
        }
        keep(moment, now, back.toString());
    }

    private void keep(String moment, List<Long> now, String back) throws SQLException {
        var function = "moment_" + taken.size();
        define(function, "", back);
        taken.put(moment, function);
        rows.put(moment, now);
    }

    /** Copies a table, and tells how it is filled from the copy. */
    private String filling(Table table) throws SQLException {
        var copy = "snapshot_" + copies++;
        execute("create temporary table %s as select * from %s".formatted(copy, table.place()));
        return "insert into %s (%s) overriding system value select %s from pg_temp.%s;"
                .formatted(table.place(), table.columns, table.columns, copy);
    }

    /** Where the moment was reached by the transaction of this number: fills those tables alone that were written since. */
    void mend(String moment, long since) throws SQLException {
        execute("select pg_temp.%s(%d)".formatted(function(moment), since));
    }

    void putBack(String moment) throws SQLException {
        execute("select pg_temp.%s()".formatted(function(moment)));
    }

    private String function(String moment) {
        return Objects.requireNonNull(taken.get(moment));
    }

    private void define(String function, String variables, String statements) throws SQLException {
        create(function + "() returns void", "%s begin %s end".formatted(variables, statements));
    }

    /** PostgreSQL plans the statements of a function once, and not before each test. */
    private void create(String function, String text) throws SQLException {
        execute("create function pg_temp.%s language plpgsql as $$ %s $$".formatted(function, text));
    }

    /** The number of a new transaction, of all databases of the server. */
    long transaction() throws SQLException {
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private List<Long> rows() throws SQLException {
        return longs("select pg_temp.rows_now()");
    }

    /** A question asked of each table. */
    private String ofEach(String question) {
        return tables.stream()
                .map(Table::place)
                .map(question::formatted)
                .collect(joining(", ", "array[", "]::bigint[]"));
    }

    /** A number of each table. */
    private List<Long> longs(String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return List.of((Long[]) answer.getArray(1).getArray());
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
