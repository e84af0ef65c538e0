package org.lanzarote.monitoring.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.support.Tokens;

/** What PostgreSQL and Keycloak tell of the safety of the settings. */
@QuarkusTest
class AskedServersTest {

    private static final String NOBODY = "nobody_owns_this";

    private final String url = setting("quarkus.datasource.jdbc.url");
    private final String runRole = setting("quarkus.datasource.username");
    private final String password = setting("quarkus.datasource.password");

    @Test
    void roleOfTheServiceOwnsNothing() throws SQLException {
        assertThat(role(runRole)).isEqualTo(new RunRole(false, false, false, false));
        assertThat(told(role(runRole))).isEmpty();
    }

    @Test
    void ownerOfTheTablesIsRefused() throws SQLException {
        assertThat(role("monitoring_owner")).isEqualTo(new RunRole(false, false, true, true));
        assertThat(told(role("monitoring_owner"))).singleElement().asString().contains("owns tables");
    }

    @Test
    void superuserIsRefused() throws SQLException {
        assertThat(told(role("postgres"))).singleElement().asString().contains("superuser");
    }

    @Test
    void memberOfTheOwnerIsRefused() throws SQLException {
        asSuperuser("create role member login password 'member' in role monitoring_owner");
        try (var connection = DriverManager.getConnection(url, "member", "member")) {
            assertThat(RunRole.of(connection, "monitoring_owner")).isEqualTo(new RunRole(false, false, true, true));
        } finally {
            asSuperuser("drop role member");
        }
    }

    @Test
    void whoPassesRowLevelSecurityIsRefused() throws SQLException {
        asSuperuser("create role passer login bypassrls password 'passer' in role monitoring");
        try (var connection = DriverManager.getConnection(url, "passer", "passer")) {
            assertThat(told(RunRole.of(connection, NOBODY)))
                    .singleElement()
                    .asString()
                    .contains("BYPASSRLS");
        } finally {
            asSuperuser("drop role passer");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant temporary on database monitoring to public | revoke temporary on database monitoring from public | may make temporary tables
            grant create on schema public to public | revoke create on schema public from public | may make tables
            grant execute on function lo_creat(integer) to public | revoke execute on function lo_creat(integer) from public | may make large objects
            alter function hangs_on(uuid, uuid) reset search_path | alter function hangs_on(uuid, uuid) set search_path = pg_catalog, public, pg_temp | give hangs_on(uuid,uuid) the search_path
            """)
    void databaseInWhichTheServiceCouldBecomeTheOwnerIsRefused(String opened, String closed, String told)
            throws SQLException {
        assertThat(asked()).isEmpty();
        asSuperuser(opened);
        try {
            assertThat(asked()).singleElement().asString().contains(told);
        } finally {
            asSuperuser(closed);
        }
    }

    private List<String> asked() {
        var findings = new SettingsFaults();
        RunRole.tell(
                settings(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        url,
                        "QUARKUS_DATASOURCE_USERNAME",
                        runRole,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        password,
                        "QUARKUS_FLYWAY_USERNAME",
                        "monitoring_owner"),
                Store.RECORDS,
                findings);
        return findings.unsafe();
    }

    @Test
    void databaseThatLetsNobodyInIsTold() {
        var findings = new SettingsFaults();

        RunRole.tell(
                settings("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", NOBODY),
                Store.RECORDS,
                findings);

        assertThat(findings.unsafe()).singleElement().asString().startsWith("QUARKUS_DATASOURCE_JDBC_URL leads to no");
    }

    @Test
    void realmWithTheDemonstrationClientAndPlainAddressIsRefused() {
        assertThat(realm(Tokens.keycloak().toString()).unsafe())
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("the client \"demonstration\""))
                .anyMatch(sentence -> sentence.contains("name http://localhost"));
    }

    @Test
    void realmWithoutItIsNot() {
        assertThat(realm(Tokens.keycloak().resolve("master").toString()).unsafe())
                .noneMatch(sentence -> sentence.contains("demonstration"));
    }

    @Test
    void addressOfNoRealmIsTold() {
        assertThat(realm(Tokens.keycloak().resolve("nothing").toString()).unsafe())
                .singleElement()
                .asString()
                .contains("no realm", "404");
    }

    @Test
    void keysAmongTheRecordsAreRefusedByWhateverNameTheyAreReached() {
        var findings = apart(url.replace("localhost", "127.0.0.1"), runRole);

        assertThat(findings.unsafe()).singleElement().asString().startsWith("QUARKUS_DATASOURCE_KEYS_JDBC_URL leads");
    }

    @Test
    void keysInADatabaseOfTheirOwnAreNot() {
        var findings = apart(setting("quarkus.datasource.keys.jdbc.url"), "monitoring_keys");

        assertThat(findings.unsafe()).isEmpty();
        assertThat(findings.unknown()).isEmpty();
    }

    @Test
    void roleOfTheKeysOwnsNothingAndNeitherRoleEntersTheOtherDatabase() throws SQLException {
        var keysUrl = setting("quarkus.datasource.keys.jdbc.url");
        try (var keys = DriverManager.getConnection(keysUrl, "monitoring_keys", password)) {
            assertThat(RunRole.of(keys, "monitoring_keys_owner")).isEqualTo(new RunRole(false, false, false, false));
        }
        assertThatThrownBy(() -> DriverManager.getConnection(keysUrl, runRole, password))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "monitoring_keys", password))
                .hasMessageContaining("permission denied");
    }

    /** As it is asked of a store that was away when the service started. */
    @Test
    void storeThatIsBackIsAskedWhatAStartAsks() {
        var keysUrl = setting("quarkus.datasource.keys.jdbc.url");
        assertThat(late(keysUrl, "monitoring_keys").text()).isEmpty();
        assertThat(late(keysUrl, "monitoring_keys_owner").unsafe())
                .singleElement()
                .asString()
                .contains("owns tables");
    }

    private SettingsFaults late(String keysUrl, String keysRole) {
        return new StoreCheck(bothStores(keysUrl, keysRole)).late(Store.KEYS);
    }

    private SettingsFaults apart(String keysUrl, String keysRole) {
        var findings = new SettingsFaults();
        Apart.tell(bothStores(keysUrl, keysRole), findings);
        return findings;
    }

    private ProductionSettings bothStores(String keysUrl, String keysRole) {
        return new ProductionSettings(Map.of(
                Store.RECORDS.url, url,
                Store.RECORDS.role, runRole,
                Store.RECORDS.password, password,
                Store.KEYS.url, keysUrl,
                Store.KEYS.role, keysRole,
                Store.KEYS.password, password,
                Store.KEYS.migrates, "false"));
    }

    private static SettingsFaults realm(String address) {
        var findings = new SettingsFaults();
        Realm.tell(settings("QUARKUS_OIDC_AUTH_SERVER_URL", address), findings);
        return findings;
    }

    private RunRole role(String name) throws SQLException {
        try (var connection = connect(name)) {
            return RunRole.of(connection, "monitoring_owner");
        }
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url, role, role.equals("postgres") ? "" : password);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> told(RunRole role) {
        var findings = new SettingsFaults();
        role.tell(Store.RECORDS, findings);
        return findings.unsafe();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static ProductionSettings settings(String... namesAndValues) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new ProductionSettings(Map.copyOf(values));
    }
}
