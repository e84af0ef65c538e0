package org.lanzarote.monitoring.platform.startup;

import java.sql.Connection;
import java.sql.SQLException;

/** The rights of the database role that the service works as. */
record RunRole(boolean superuser, boolean bypassesRowSecurity, boolean ownsTables, boolean actsAsOwner) {

    /** Asks for these rights; row-level security does not bind the owner of a table or the owner's members. */
    private static final String QUESTION = """
            select rolsuper, rolbypassrls,
                exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
                    and pg_has_role(current_user, c.relowner, 'MEMBER')),
                exists (select from pg_roles owner
                    where owner.rolname = ? and pg_has_role(current_user, owner.oid, 'MEMBER'))
            from pg_roles where rolname = current_user
            """;

    static void tell(ProductionSettings settings, Store store, SettingsFaults findings) {
        if (settings.get(store.url).isEmpty()) {
            return;
        }
        try (var connection = store.connect(settings)) {
            var role = of(connection, settings.get(store.owner).orElse(""));
            role.tell(store, findings);
            if (!role.isOwner()) {
                EscalationCheck.of(connection).tell(store, findings);
            }
        } catch (SQLException e) {
            if (store.isAway(settings, e)) {
                store.tellAway(findings, e);
            } else {
                findings.unsafe(
                        "%s leads to no database that lets %s in: %s".formatted(store.url, store.role, e.getMessage()));
            }
        }
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

    /** Whether it may do anyway what only the owner should. */
    private boolean isOwner() {
        return superuser || ownsTables || actsAsOwner;
    }

    void tell(Store store, SettingsFaults findings) {
        if (superuser) {
            tell(store, findings, "is a superuser");
        } else if (bypassesRowSecurity) {
            tell(store, findings, "has BYPASSRLS");
        } else if (ownsTables) {
            tell(store, findings, "owns tables, itself or as a member of their owner");
        } else if (actsAsOwner) {
            tell(store, findings, "is " + store.owner + " or a member of it");
        }
    }

    private static void tell(Store store, SettingsFaults findings, String what) {
        findings.unsafe(
                "%s %s: row-level security does not hold for it; let the service work as a role that owns nothing."
                        .formatted(store.role, what));
    }
}
