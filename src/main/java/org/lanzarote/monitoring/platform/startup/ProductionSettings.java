package org.lanzarote.monitoring.platform.startup;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** The settings that make the service safe or unsafe, by the names of their environment variables. */
record ProductionSettings(Map<String, String> values) {

    static final String PROFILE = "QUARKUS_PROFILE";
    static final String DATABASE = "QUARKUS_DATASOURCE_JDBC_URL";
    static final String RUN_ROLE = "QUARKUS_DATASOURCE_USERNAME";
    static final String RUN_PASSWORD = "QUARKUS_DATASOURCE_PASSWORD";
    static final String OWNER = "QUARKUS_FLYWAY_USERNAME";
    static final String OWNER_PASSWORD = "QUARKUS_FLYWAY_PASSWORD";
    static final String MIGRATES = "QUARKUS_FLYWAY_MIGRATE_AT_START";
    static final String KEYS_DATABASE = "QUARKUS_DATASOURCE_KEYS_JDBC_URL";
    static final String KEYS_ROLE = "QUARKUS_DATASOURCE_KEYS_USERNAME";
    static final String KEYS_PASSWORD = "QUARKUS_DATASOURCE_KEYS_PASSWORD";
    static final String KEYS_OWNER = "QUARKUS_FLYWAY_KEYS_USERNAME";
    static final String KEYS_OWNER_PASSWORD = "QUARKUS_FLYWAY_KEYS_PASSWORD";
    static final String KEYS_MIGRATES = "QUARKUS_FLYWAY_KEYS_MIGRATE_AT_START";
    static final String REALM = "QUARKUS_OIDC_AUTH_SERVER_URL";
    static final String ISSUER = "QUARKUS_OIDC_TOKEN_ISSUER";
    static final String TRUST_ALL = "QUARKUS_TLS_TRUST_ALL";
    static final String VERIFICATION = "QUARKUS_OIDC_TLS_VERIFICATION";
    static final String CLIENT_SECRET = "IDENTITIES_CLIENT_SECRET";
    static final String TRAIL_KEY = "TRAIL_KEY";
    static final String IDEMPOTENCY_KEY = "IDEMPOTENCY_KEY";
    static final String VAULT_KEY = "VAULT_KEY_FILE";
    static final String INVITATIONS_PAGE = "INVITATIONS_PAGE";
    static final String SMALLEST_GROUP = "CHILDREN_SMALLEST_GROUP";

    private static final List<String> NAMES = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.username",
            "quarkus.flyway.password",
            "quarkus.flyway.migrate-at-start",
            "quarkus.datasource.keys.jdbc.url",
            "quarkus.datasource.keys.username",
            "quarkus.datasource.keys.password",
            "quarkus.flyway.keys.username",
            "quarkus.flyway.keys.password",
            "quarkus.flyway.keys.migrate-at-start",
            "quarkus.oidc.auth-server-url",
            "quarkus.oidc.token.issuer",
            "quarkus.oidc.tls.verification",
            "quarkus.tls.trust-all",
            "identities.client-secret",
            "trail.key",
            "invitations.page",
            "idempotency.key",
            "vault.key-file",
            "quarkus.hibernate-orm.log.bind-parameters",
            "quarkus.log.level",
            "children.smallest-group");
    private static final Pattern CREDENTIAL = Pattern.compile(".+_(PASSWORD|SECRET)");
    private static final Pattern NOT_IN_A_VARIABLE = Pattern.compile("[^A-Z0-9]");

    static ProductionSettings of(Config config) {
        var values = new TreeMap<String, String>();
        values.put(PROFILE, String.join(",", config.unwrap(SmallRyeConfig.class).getProfiles()));
        NAMES.forEach(name -> put(values, config, name));
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> CREDENTIAL.matcher(variable(name)).matches()
                        || LogCheck.CATEGORY_LEVEL.matcher(variable(name)).matches())
                .forEach(name -> put(values, config, name));
        return new ProductionSettings(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Passwords and secrets, whatever they are for. */
    Map<String, String> credentials() {
        var credentials = new TreeMap<>(values);
        credentials.keySet().removeIf(name -> !CREDENTIAL.matcher(name).matches());
        return credentials;
    }

    private static void put(Map<String, String> values, Config config, String name) {
        config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .ifPresent(value -> values.put(variable(name), value.strip()));
    }

    private static String variable(String name) {
        return NOT_IN_A_VARIABLE.matcher(name.toUpperCase(Locale.ROOT)).replaceAll("_");
    }
}
