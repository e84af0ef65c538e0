package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

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
            where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples >= 0
            """;

    /** How many rows a table has for which plans that were made while it was empty will not do. */
    private static final long MANY = 200;

    /**
     * Puts back what each table held at a moment, given by how many rows that was; those of which nothing is given stay as
     * they are. Deletes and does not truncate: a test leaves few rows, and a truncation makes new files for every table.
     */
    private static final String PUT_BACK = """
            if $2[%1$d] is not null then
                if exists (select from %2$s) then delete from %2$s; end if;
                if $2[%1$d] > 0 then %3$s end if;
            end if;
            """;

    /** Puts back tables alone that were written by a later transaction, or have not as many rows as then. */
    private static final String MEND = """
            if $2[%1$d] > 0 then
                select count(*), count(*) filter (where xmin::text::bigint > $3) into rows_now, rows_written from %2$s;
                if rows_written > 0 or rows_now <> $2[%1$d] then delete from %2$s; %3$s end if;
            elsif exists (select from %2$s) then
                delete from %2$s;
            end if;
            """;

    /** What was kept of a table's moments stands in a temporary table, which nobody but this session sees. */
    private static final String FILL = """
            insert into %1$s (%2$s) overriding system value select %2$s from pg_temp.%3$s where kept_of_moment = $1;
            if $2[%4$d] > %5$d then perform pg_clear_relation_stats('public', '%6$s'); end if;
            """;

    private final Connection superuser;
    private final List<Table> tables = new ArrayList<>();
    private final Set<Table> copied = new HashSet<>();
    private final Map<String, Kept> kept = new HashMap<>();

    /** A moment by its number: how many rows each table had then, and which of them are kept; null is a table as before. */
    private record Kept(int number, List<Long> rows, List<@Nullable Long> changed) {

        String arguments() {
            return number + ", '{" + changed.stream().map(String::valueOf).collect(joining(",")) + "}'";
        }
    }

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
        execute("set enable_seqscan = off"); // rows of one moment are found by their index
        define("put_back(bigint, bigint[])", PUT_BACK);
        define("mend(bigint, bigint[], bigint)", MEND);
    }

    /** One function for all moments: PostgreSQL goes through all plans that a session has whenever a table is made. */
    private void define(String function, String ofTable) throws SQLException {
        var statements = new StringBuilder("declare rows_now bigint; rows_written bigint; begin ");
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            var fill = FILL.formatted(table.place(), table.columns, table.copy(), i + 1, MANY, table.name);
            statements.append(ofTable.formatted(i + 1, table.place(), fill));
        }
        execute("create function pg_temp.%s returns void language plpgsql as $$ %s end $$"
                .formatted(function, statements));
    }

    /** Plans of before are made anew, by what is in the tables then. */
    void forgetPlans() throws SQLException {
        execute(FORGET);
    }

    void take(String moment) throws SQLException {
        forgetPlans();
        var now = rows();
        keep(moment, now, new ArrayList<>(now));
    }

    /** Only the tables that are not as they were at the moment before, which was reached by the transaction of this number. */
    void takeChange(String moment, String before, long since) throws SQLException {
        var now = rows();
        var written = longs("(select count(*) from %s where xmin::text::bigint > " + since + ")");
        var then = known(before).rows;
        List<@Nullable Long> changed = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            boolean same = written.get(i) == 0 && now.get(i).equals(then.get(i));
            changed.add(same ? null : now.get(i));
        }
        keep(moment, now, changed);
    }

    private void keep(String moment, List<Long> now, List<@Nullable Long> changed) throws SQLException {
        int number = kept.size();
        for (int i = 0; i < tables.size(); i++) {
            var rows = changed.get(i);
            if (rows != null && rows > 0) {
                var table = tables.get(i);
                if (copied.add(table)) {
                    execute(table.copying());
                }
                execute(table.keeping(number));
            }
        }
        kept.put(moment, new Kept(number, now, changed));
    }

    /** Where the moment was reached by the transaction of this number: fills those tables alone that were written since. */
    void mend(String moment, long since) throws SQLException {
        execute("select pg_temp.mend(%s, %d)".formatted(known(moment).arguments(), since));
    }

    void putBack(String moment) throws SQLException {
        execute("select pg_temp.put_back(%s)".formatted(known(moment).arguments()));
    }

    private Kept known(String moment) {
        return Objects.requireNonNull(kept.get(moment));
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

        String copy() {
            return "kept_" + name.replace("\"", "");
        }

        String copying() {
            return """
                    create temporary table %1$s as select 0::bigint as kept_of_moment, %2$s from %3$s with no data;
                    create index on %1$s (kept_of_moment);
                    """.formatted(copy(), columns, place());
        }

        String keeping(int moment) {
            return "insert into pg_temp.%s select %d, %s from %s".formatted(copy(), moment, columns, place());
        }
    }
}
