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

    /**
     * What PostgreSQL has noted of all tables, perhaps while they were empty. By it, the statements of a whole round may go
     * through them row by row, and take longer than is waited for.
     */
    private static final String FORGET = """
            select pg_clear_relation_stats('public', relname::text) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            """;

    /** How many rows a table has for which plans that were made while it was empty will not do. */
    private static final long MANY = 200;

    /** Deletes and does not truncate: a test leaves few rows, and a truncation makes new files for every table. */
    private static final String EMPTY = "empty";

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
        var filled = rows().iterator();
        tables.removeIf(table -> filled.next() > 0);
        execute("set session_replication_role = replica"); // neither guards nor references ask
        define(EMPTY, tables.stream().map(Table::emptying).collect(joining()));
    }

    /** Plans of before are made anew, by what is in the tables then. */
    void forgetPlans() throws SQLException {
        execute(FORGET);
    }

    /** The rows stay in temporary tables, which nobody but this session sees. */
    void take(String moment) throws SQLException {
        forgetPlans();
        var now = rows();
        var back = new StringBuilder("perform pg_temp.%s();".formatted(EMPTY));
        var mended = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            if (now.get(i) > 0) {
                var filling = filling(table, now.get(i));
                back.append(filling);
                mended.append(mending(table, now.get(i), filling));
            } else {
                mended.append(table.emptying());
            }
        }
        keep(moment, now, back.toString());
        execute("create function pg_temp.%s(bigint) returns void language plpgsql as $$".formatted(function(moment))
                + " declare rows_now bigint; rows_written bigint; begin %s end $$".formatted(mended));
    }

    /** Fills a table anew if it was written by a later transaction, or has not as many rows as then. */
    private static String mending(Table table, long then, String filling) {
        return """
                select count(*), count(*) filter (where xmin::text::bigint > $1) into rows_now, rows_written from %1$s;
                if rows_written > 0 or rows_now <> %2$d then delete from %1$s; %3$s end if;
                """.formatted(table.place(), then, filling);
    }

    /** Only the tables that are not as they were at the moment before, which was reached by the transaction of this number. */
    void takeChange(String moment, String before, long since) throws SQLException {
        var now = rows();
        var written = longs("(select count(*) from %s where xmin::text::bigint > " + since + ")");
        var then = Objects.requireNonNull(rows.get(before));
        var back = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            if (written.get(i) > 0 || !now.get(i).equals(then.get(i))) {
                back.append(
                        then.get(i) > 0
                                ? "delete from %s;".formatted(tables.get(i).place())
                                : "");
                back.append(now.get(i) > 0 ? filling(tables.get(i), now.get(i)) : "");
            }
        }
        keep(moment, now, back.toString());
    }

    private void keep(String moment, List<Long> now, String back) throws SQLException {
        var function = "moment_" + taken.size();
        define(function, back);
        taken.put(moment, function);
        rows.put(moment, now);
    }

    /** Copies a table, and tells how it is filled from the copy. */
    private String filling(Table table, long rows) throws SQLException {
        var copy = "snapshot_" + copies++;
        execute("create temporary table %s as select * from %s".formatted(copy, table.place()));
        return "insert into %s (%s) overriding system value select %s from pg_temp.%s;"
                        .formatted(table.place(), table.columns, table.columns, copy)
                + (rows > MANY ? "perform pg_clear_relation_stats('public', '%s');".formatted(table.name) : "");
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

    /** PostgreSQL plans the statements of a function once, and not before each test. */
    private void define(String function, String statements) throws SQLException {
        execute("create function pg_temp.%s() returns void language plpgsql as $$ begin %s end $$"
                .formatted(function, statements));
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
        return longs("(select count(*) from %s)");
    }

    /** A number of each table. */
    private List<Long> longs(String question) throws SQLException {
        var questions =
                tables.stream().map(Table::place).map(question::formatted).collect(joining(", "));
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery("select " + questions)) {
            answer.next();
            List<Long> numbers = new ArrayList<>();
            for (int i = 1; i <= tables.size(); i++) {
                numbers.add(answer.getLong(i));
            }
            return numbers;
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

        String emptying() {
            return "if exists (select from %1$s) then delete from %1$s; end if;".formatted(place());
        }
    }
}
