package org.lanzarote.monitoring.platform.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The tables of a database beside what is deployed, as their owner finds them and changes them. */
record SchemaOnServer(DeployedServers servers, String database) {

    static SchemaOnServer of(DeployedServers servers, String database) {
        return new SchemaOnServer(servers, database);
    }

    /** As a later release does, with a column that this one does not know. */
    void migrateLater() throws SQLException {
        try (var owner = owner();
                var later = owner.createStatement()) {
            later.execute("alter table party add column later text");
            later.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) values (1000, '1000', 'later', 'SQL', 'V1000__later.sql',"
                    + " current_user, 0, true)");
        }
    }

    int tables() throws SQLException {
        try (var owner = owner();
                var question = owner.createStatement();
                var answer = question.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(servers.database(database), "monitoring_owner", DeployedServers.PASSWORD);
    }
}
