package org.lanzarote.monitoring.platform.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** The caller of whom nothing is told. */
    static BareService untold(DataSource service) {
        return new BareService(service, Map.of());
    }

    /** The caller of whom one thing is told, as Fence tells it: a party, a delegate, a stakeholder, a role. */
    static BareService told(DataSource service, String who, String value) {
        return new BareService(service, Map.of(who, value));
    }

    /** The Secretariat, which oversees besides. */
    static BareService secretariat(DataSource service) {
        return new BareService(service, Map.of("secretariat", "true", "overseer", "true", "asking", "true"));
    }

    /** One who oversees, under this login. */
    static BareService insider(DataSource service, String login) {
        return new BareService(service, Map.of("overseer", "true", "asking", "true", "account", login));
    }

    /** A member of the Committee who sits for this Party, and oversees besides. */
    static BareService member(DataSource service, String party) {
        return new BareService(service, Map.of("member", party, "overseer", "true", "asking", "true"));
    }

    /** A rapporteur with this login who asks on this day, and oversees besides. */
    static BareService rapporteur(DataSource service, String login, String day) {
        return new BareService(
                service, Map.of("account", login, "rapporteur", day, "overseer", "true", "asking", "true"));
    }

    /** Runs these statements in one transaction; gives how many rows the last one changed. */
    int change(String... statements) throws SQLException {
        return step(statement -> run(statement, statements));
    }

    /** Runs these statements, then counts the rows of a table that the caller sees. */
    int seen(String table, String... before) throws SQLException {
        return step(statement -> {
            run(statement, before);
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private int step(Step step) throws SQLException {
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return told(connection, step);
            } finally {
                connection.rollback();
            }
        }
    }

    private int told(Connection connection, Step step) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var told : caller.entrySet()) {
                statement.execute(
                        "select set_config('caller.%s', '%s', true)".formatted(told.getKey(), told.getValue()));
            }
            return step.run(statement);
        }
    }

    private static int run(Statement statement, String... statements) throws SQLException {
        int changed = 0;
        for (var sql : statements) {
            statement.execute(sql);
            changed = statement.getUpdateCount();
        }
        return changed;
    }

    /** What is done within one transaction. */
    private interface Step {

        int run(Statement statement) throws SQLException;
    }
}
