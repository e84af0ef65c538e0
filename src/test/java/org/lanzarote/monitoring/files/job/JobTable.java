package org.lanzarote.monitoring.files.job;

import java.sql.SQLException;
import org.lanzarote.monitoring.support.Owner;

/** The tables of jobs, as their owner sees them. */
final class JobTable {

    private JobTable() {}

    static int count(String table) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
