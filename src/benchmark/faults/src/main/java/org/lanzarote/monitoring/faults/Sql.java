package org.lanzarote.monitoring.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Asks a database one thing. */
final class Sql {

    private Sql() {}

    static String text(Connection database, String query) {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isTrue(Connection database, String query) {
        return "t".equals(text(database, query));
    }

    /** How often the query finds each text. */
    static Map<String, Long> counted(Connection database, String query) throws SQLException {
        var counted = new HashMap<String, Long>();
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                counted.merge(rows.getString(1), 1L, Long::sum);
            }
        }
        return counted;
    }
}
