package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.lanzarote.monitoring.platform.access.Role;

/** Enters the demonstration accounts, which Keycloak imports, in the service's own register of accounts. */
public final class DemonstrationRegister {

    private static final String ACCOUNT =
            "insert into account (id, version, login, kind, role, party_iso3, organisation, name, email, language,"
                    + " since, invited_by)"
                    + " values (?, 0, ?, 'PERSON', ?, nullif(?, ''), nullif(?, ''), ?, nullif(?, ''), 'EN',"
                    + " '2017-01-01', 'demonstration') on conflict (login) do nothing";

    private static final String ORGANISATION =
            "insert into organisation (id, version, name, kind, about, contact_given,"
                    + " contact_family, contact_email, contact_language, status, registered_at, decided_at, decided_by)"
                    + " values (?, 0, ?, 'NGO', 'Invented for the demonstration', 'Demonstration', 'Contact',"
                    + " 'contact@example.org', 'EN', 'APPROVED', '2017-01-01', '2017-01-01', 'demonstration')"
                    + " on conflict do nothing";

    private DemonstrationRegister() {}

    static void enter(DataSource service) {
        try (var connection = service.getConnection()) {
            enter(connection);
        } catch (SQLException e) {
            throw new LocalFailure("The demonstration accounts cannot be entered in the database.", e);
        }
    }

    public static void enter(Connection connection) throws SQLException {
        for (var user : new DemonstrationRealm().users().toList()) {
            if (Role.GRANTED_HERE.contains(role(user))) {
                enter(connection, user);
            }
        }
    }

    private static void enter(Connection connection, JsonNode user) throws SQLException {
        var organisation = user.at("/attributes/organisation/0").asText();
        if (!organisation.isEmpty()) {
            insert(connection, ORGANISATION, organisation);
        }
        insert(
                connection,
                ACCOUNT,
                user.get("username").asText(),
                role(user).toUpperCase(Locale.ROOT).replace('-', '_'),
                user.at("/attributes/party/0").asText(),
                organisation,
                user.get("firstName").asText() + " " + user.get("lastName").asText(),
                user.path("email").asText());
    }

    private static void insert(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, key(values[0]));
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 2, values[i]);
            }
            statement.execute();
        }
    }

    /** A key that is the same each time and sorts before every key that the service makes. */
    private static UUID key(String name) {
        return new UUID(0x7000L, Long.MIN_VALUE | Integer.toUnsignedLong(name.hashCode()));
    }

    private static String role(JsonNode user) {
        return user.at("/realmRoles/0").asText();
    }
}
