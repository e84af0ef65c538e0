package org.lanzarote.monitoring.platform.startup;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.local.DemonstrationPassword;

/** What the settings alone tell of their safety. */
class UnsafeSettingsTest {

    private static final Map<String, String> SAFE = Map.ofEntries(
            entry("QUARKUS_PROFILE", "prod"),
            entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres/monitoring"),
            entry("QUARKUS_DATASOURCE_USERNAME", "monitoring"),
            entry("QUARKUS_DATASOURCE_PASSWORD", "Zai4Phoo"),
            entry("QUARKUS_FLYWAY_USERNAME", "monitoring_owner"),
            entry("QUARKUS_FLYWAY_PASSWORD", "ahGh3aiB"),
            entry("QUARKUS_DATASOURCE_KEYS_JDBC_URL", "jdbc:postgresql://keys/keys"),
            entry("QUARKUS_DATASOURCE_KEYS_USERNAME", "monitoring_keys"),
            entry("QUARKUS_DATASOURCE_KEYS_PASSWORD", "ohX7iePu"),
            entry("QUARKUS_FLYWAY_KEYS_USERNAME", "monitoring_keys_owner"),
            entry("QUARKUS_FLYWAY_KEYS_PASSWORD", "eiPh2Iej"),
            entry("VAULT_KEY_FILE", keyFile("rw-r-----")),
            entry("IDEMPOTENCY_KEY", "GxoZGBcWFRQTEhEQDw4NDAsKCQgHBgUEAwIBAO++rd4="),
            entry("QUARKUS_LOG_LEVEL", "INFO"),
            entry("QUARKUS_LOG_CATEGORY__IO_QUARKUS_OIDC__LEVEL", "DEBUG"),
            entry("QUARKUS_OIDC_AUTH_SERVER_URL", "https://keycloak.example.org/realms/lanzarote"),
            entry("IDENTITIES_CLIENT_SECRET", "Ieng7aeB"),
            entry("TRAIL_KEY", "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs="));

    @Test
    void safeSettingsAreSafe() {
        assertThat(unsafe(SAFE)).isEmpty();
        assertThat(unsafe(with("QUARKUS_OIDC_TOKEN_ISSUER", "https://login.example.org/realms/lanzarote")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_PROFILE, dev",
        "QUARKUS_PROFILE, test",
        "QUARKUS_PROFILE, 'prod,dev'",
        "QUARKUS_DATASOURCE_PASSWORD, monitoring",
        "QUARKUS_DATASOURCE_PASSWORD, Postgres",
        "QUARKUS_FLYWAY_PASSWORD, changeme",
        "QUARKUS_MAILER_PASSWORD, secret",
        "QUARKUS_DATASOURCE_KEYS_PASSWORD, monitoring",
        "QUARKUS_FLYWAY_KEYS_PASSWORD, changeme",
        "QUARKUS_DATASOURCE_KEYS_USERNAME, monitoring_keys_owner",
        "VAULT_KEY_FILE, /nowhere",
        "IDEMPOTENCY_KEY, c2hvcnQ=",
        "IDEMPOTENCY_KEY, 3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=",
        "IDENTITIES_CLIENT_SECRET, secret",
        "QUARKUS_DATASOURCE_USERNAME, monitoring_owner",
        "QUARKUS_OIDC_AUTH_SERVER_URL, http://keycloak:8080/realms/lanzarote",
        "QUARKUS_OIDC_TOKEN_ISSUER, http://localhost:8180/realms/lanzarote",
        "QUARKUS_OIDC_TOKEN_ISSUER, any",
        "INVITATIONS_PAGE, http://monitoring.example.org/invitation",
        "QUARKUS_OIDC_TLS_VERIFICATION, none",
        "QUARKUS_TLS_TRUST_ALL, true",
        "QUARKUS_HIBERNATE_ORM_LOG_BIND_PARAMETERS, true",
        "QUARKUS_LOG_LEVEL, debug",
        "QUARKUS_LOG_CATEGORY__ORG_HIBERNATE_ORM_JDBC_BIND__LEVEL, TRACE",
        "QUARKUS_LOG_CATEGORY__ORG_POSTGRESQL__LEVEL, FINEST",
        "CHILDREN_SMALLEST_GROUP, 4",
        "CHILDREN_SMALLEST_GROUP, few",
        "TRAIL_KEY, no Base64",
        "TRAIL_KEY, c2hvcnQ=",
        "TRAIL_KEY, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    })
    void unsafeSettingIsNamed(String name, String value) {
        assertThat(unsafe(with(name, value))).singleElement().asString().startsWith(name + " is ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_DATASOURCE_USERNAME",
                "QUARKUS_DATASOURCE_PASSWORD",
                "QUARKUS_FLYWAY_USERNAME",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "QUARKUS_DATASOURCE_KEYS_JDBC_URL",
                "QUARKUS_DATASOURCE_KEYS_USERNAME",
                "QUARKUS_DATASOURCE_KEYS_PASSWORD",
                "QUARKUS_FLYWAY_KEYS_USERNAME",
                "VAULT_KEY_FILE",
                "IDEMPOTENCY_KEY",
                "IDENTITIES_CLIENT_SECRET",
                "TRAIL_KEY"
            })
    void missingSettingIsNamed(String name) {
        var settings = new HashMap<>(SAFE);
        settings.remove(name);

        assertThat(unsafe(settings)).singleElement().asString().startsWith(name + " is missing");
    }

    @Test
    void fileOfTheVaultsKeyThatEverybodyMayReadIsNamed() {
        assertThat(unsafe(with("VAULT_KEY_FILE", keyFile("rw-r--r--"))))
                .singleElement()
                .asString()
                .startsWith("VAULT_KEY_FILE is a file that everybody may read");
    }

    @Test
    void demonstrationPasswordIsKnownWhereverItIsUsed() {
        assertThat(unsafe(with("QUARKUS_FLYWAY_PASSWORD", DemonstrationPassword.text())))
                .singleElement()
                .asString()
                .startsWith("QUARKUS_FLYWAY_PASSWORD is a password that everybody knows");
    }

    @Test
    void everythingIsToldAtOnceAndNoSecretWithIt() {
        var findings = findings(Map.of("QUARKUS_DATASOURCE_PASSWORD", "changeme", "TRAIL_KEY", "c2hvcnQ="));

        assertThat(findings.unsafe()).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
        assertThat(findings.text().lines()).hasSize(findings.unsafe().size() + 1);
        assertThat(findings.text()).doesNotContain("changeme", "c2hvcnQ=");
    }

    private static String keyFile(String permissions) {
        try {
            var file = Files.createTempFile("vault", ".key");
            file.toFile().deleteOnExit();
            Files.writeString(file, "VkYTC8ZJEyEAw4S9kBq7Xj0wZmJrTHDnPOd3lu1vRiQ=");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(SAFE);
        settings.put(name, value);
        return settings;
    }

    private static List<String> unsafe(Map<String, String> settings) {
        return findings(settings).unsafe();
    }

    private static SettingsFaults findings(Map<String, String> values) {
        var findings = new SettingsFaults();
        var settings = new ProductionSettings(values);
        new SettingsCheck(settings).tell(findings);
        new SecretsCheck(settings).tell(findings);
        new LogCheck(settings).tell(findings);
        return findings;
    }
}
