package org.lanzarote.monitoring.platform.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The role of the service with nothing but the second fence before the tables; what it changes is taken back. */
final class BareService {

    private final DataSource service;
    private final Map<String, String> caller;

    private BareService(DataSource service, Map<String, String> caller) {
        this.service = service;
        this.caller = caller;
    }

    /** The caller of whom one thing is told, as Fence tells it: a party, a delegate, a stakeholder, a role. */
    static BareService told(DataSource service, String who, String value) {
        return new BareService(service, Map.of(who, value));
    }

    /** The Secretariat, which oversees besides. */
    static BareService secretariat(DataSource service) {
        return new BareService(service, Map.of("secretariat", "true", "overseer", "true"));
    }

    /** Runs these statements in one transaction; gives how many rows the last one changed. */
    int change(String... statements) throws SQLException {
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return run(connection, statements);
            } finally {
                connection.rollback();
            }
        }
    }

    private int run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var told : caller.entrySet()) {
                statement.execute(
                        "select set_config('caller.%s', '%s', true)".formatted(told.getKey(), told.getValue()));
            }
            int changed = 0;
            for (var sql : statements) {
                changed = statement.executeUpdate(sql);
            }
            return changed;
        }
    }
}
