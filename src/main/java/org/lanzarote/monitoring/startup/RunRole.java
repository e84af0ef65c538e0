package org.lanzarote.monitoring.startup;

import static org.lanzarote.monitoring.startup.ProductionSettings.DATABASE;
import static org.lanzarote.monitoring.startup.ProductionSettings.OWNER;
import static org.lanzarote.monitoring.startup.ProductionSettings.RUN_PASSWORD;
import static org.lanzarote.monitoring.startup.ProductionSettings.RUN_ROLE;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** What PostgreSQL says of the role that the service works as. */
record RunRole(boolean superuser, boolean bypassesRowSecurity, boolean ownsTables, boolean actsAsOwner) {

    private static final String SECONDS_TO_CONNECT = "10";

    /** The owner of a table, and each member of the owner, is held by no row-level security. */
    private static final String QUESTION = """
            select rolsuper, rolbypassrls,
                exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
                    and pg_has_role(current_user, c.relowner, 'MEMBER')),
                exists (select from pg_roles owner
                    where owner.rolname = ? and pg_has_role(current_user, owner.oid, 'MEMBER'))
            from pg_roles where rolname = current_user
            """;

    static void tell(ProductionSettings settings, Findings findings) {
        var url = settings.get(DATABASE);
        if (url.isEmpty()) {
            return;
        }
        try (var connection = connect(url.get(), settings)) {
            of(connection, settings.get(OWNER).orElse("")).tell(findings);
        } catch (SQLException e) {
            findings.unsafe(
                    "%s leads to no database that lets %s in: %s".formatted(DATABASE, RUN_ROLE, e.getMessage()));
        }
    }

    private static Connection connect(String url, ProductionSettings settings) throws SQLException {
        var login = new Properties();
        login.setProperty("user", settings.get(RUN_ROLE).orElse(""));
        login.setProperty("password", settings.get(RUN_PASSWORD).orElse(""));
        login.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        return DriverManager.getConnection(url, login);
    }

    static RunRole of(Connection connection, String owner) throws SQLException {
        try (var question = connection.prepareStatement(QUESTION)) {
            question.setString(1, owner);
            try (var answer = question.executeQuery()) {
                answer.next();
                return new RunRole(
                        answer.getBoolean(1), answer.getBoolean(2), answer.getBoolean(3), answer.getBoolean(4));
            }
        }
    }

    void tell(Findings findings) {
        if (superuser) {
            tell(findings, "is a superuser");
        } else if (bypassesRowSecurity) {
            tell(findings, "has BYPASSRLS");
        } else if (ownsTables) {
            tell(findings, "owns tables, itself or as a member of their owner");
        } else if (actsAsOwner) {
            tell(findings, "is " + OWNER + " or a member of it");
        }
    }

    private static void tell(Findings findings, String what) {
        findings.unsafe(
                "%s %s: row-level security does not hold for it; let the service work as a role that owns nothing."
                        .formatted(RUN_ROLE, what));
    }
}
