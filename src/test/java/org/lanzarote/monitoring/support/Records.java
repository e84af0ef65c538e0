package org.lanzarote.monitoring.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All records of the service but its trail, which keeps refusals too. */
public final class Records implements AutoCloseable {

    private static final String SUMS = """
            select 'select ' || string_agg(format(
                '(select coalesce(sum(hashtextextended(one::text, 0)), 0) from public.%I one)', relname), ', ')
            from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^(trail_|flyway)'
            """;

    private final Connection owner;
    private final String sums;

    private Records(Connection owner) throws SQLException {
        this.owner = owner;
        this.sums = answer(SUMS).get(0);
    }

    public static Records open() throws SQLException {
        return new Records(Owner.connect());
    }

    /** What tells one state of them from another. */
    public List<String> digest() throws SQLException {
        return answer(sums);
    }

    private List<String> answer(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.add(row.getString(i));
            }
            return cells;
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
