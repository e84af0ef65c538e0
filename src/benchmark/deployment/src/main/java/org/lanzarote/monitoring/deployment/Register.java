package org.lanzarote.monitoring.deployment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enters the accounts, which Keycloak imports, in the service's own register, so that no mail has to invite them. */
public final class Register {

    private static final String ACCOUNT =
            "insert into account (id, version, login, kind, role, party_iso3, organisation, name, since, invited_by)"
                    + " values (uuidv7(), 0, ?, 'PERSON', ?, ?, ?, 'Benchmark', '2017-01-01', 'benchmark')";

    private static final String ORGANISATION =
            "insert into organisation (id, version, name, kind, about, contact_given,"
                    + " contact_family, contact_email, contact_language, status, registered_at, decided_at, decided_by)"
                    + " values (uuidv7(), 0, ?, 'NGO', 'Invented', 'A', 'Contact', 'contact@example.org', 'EN',"
                    + " 'APPROVED', '2017-01-01', '2017-01-01', 'benchmark')";

    /** Keycloak alone grants these. */
    private static final Set<String> GRANTED_THERE = Set.of("secretariat", "safeguarding-officer", "auditor");

    private Register() {}

    public static void enter(Connection owner) throws SQLException {
        for (var account : Account.all().toList()) {
            if (account.organisation() != null) {
                insert(owner, ORGANISATION, account.organisation());
            }
            if (!GRANTED_THERE.contains(account.role())) {
                var role = account.role().toUpperCase(Locale.ROOT).replace('-', '_');
                insert(owner, ACCOUNT, account.login(), role, account.party(), account.organisation());
            }
        }
    }

    /** People are reached by e-mail, too. */
    public static void giveAddresses(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("update account set email = login || '@example.org', language = 'EN'");
        }
    }

    private static void insert(Connection owner, String sql, @Nullable String... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
