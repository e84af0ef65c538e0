package org.lanzarote.monitoring.platform.startup;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * PostgreSQL and Keycloak as they are deployed: Keycloak with https and the realm without demonstration accounts. The
 * local stack cannot start them, for the artifact is built without it.
 */
public final class DeployedServers implements AutoCloseable {

    public static final String PASSWORD = "Zai4PhooWae1";

    /** By which the service makes accounts, where the realm has it. */
    public static final String ACCOUNTS_SECRET = "made-by-keycloak-5PmQ2hXv";

    /** The realm of every deployment. */
    public static final Path REALM = Path.of("k8s/base/lanzarote-realm.json");

    static final Path LOCAL =
            Path.of(System.getProperty("local.folder", ".local")).toAbsolutePath();

    private final Path folder;
    private final DeployedKeycloak keycloak;
    private final DeployedPostgres records;
    private final DeployedPostgres keys;

    /** Keycloak has these realms, by their names; one PostgreSQL with these settings has records and keys. */
    public DeployedServers(Path folder, Map<String, String> realms, Map<String, String> settings)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        keycloak = new DeployedKeycloak(folder, realms);
        records = new DeployedPostgres(folder.resolve("records"), settings);
        keys = records;
        makeDatabases();
    }

    /** The store of keys has a server of its own, with settings of its own. */
    public DeployedServers(
            Path folder, Map<String, String> realms, Map<String, String> settings, Map<String, String> settingsOfKeys)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        keycloak = new DeployedKeycloak(folder, realms);
        records = new DeployedPostgres(folder.resolve("records"), settings);
        keys = new DeployedPostgres(folder.resolve("keys"), settingsOfKeys);
        makeDatabases();
    }

    private void makeDatabases() throws SQLException {
        records.makeRecords();
        keys.makeKeys();
    }

    public DeployedKeycloak keycloak() {
        return keycloak;
    }

    public DeployedPostgres records() {
        return records;
    }

    public DeployedPostgres keys() {
        return keys;
    }

    public String database(String name) {
        return records.database(name);
    }

    public String realm(String name) {
        return keycloak.realm(name);
    }

    public URI plainRealm() {
        return keycloak.plainRealm();
    }

    /** Settings of the migration that runs apart. */
    public Map<String, String> settingsOfMigration() throws IOException {
        var settings = new TreeMap<>(safeSettings());
        settings.keySet().removeIf(name -> !name.matches("QUARKUS_(DATASOURCE|FLYWAY)_.*"));
        return settings;
    }

    /** Settings of a service beside that migration, which knows no owner's password. */
    public Map<String, String> settingsWithoutMigration() throws IOException {
        var settings = new TreeMap<>(safeSettings());
        settings.keySet().removeAll(List.of("QUARKUS_FLYWAY_PASSWORD", "QUARKUS_FLYWAY_KEYS_PASSWORD"));
        settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        settings.put("QUARKUS_FLYWAY_KEYS_MIGRATE_AT_START", "false");
        return settings;
    }

    /** Settings with which the service starts. */
    public Map<String, String> safeSettings() throws IOException {
        return Map.ofEntries(
                entry("QUARKUS_DATASOURCE_JDBC_URL", records.database("monitoring")),
                entry("QUARKUS_DATASOURCE_USERNAME", "monitoring"),
                entry("QUARKUS_DATASOURCE_PASSWORD", PASSWORD),
                entry("QUARKUS_FLYWAY_USERNAME", "monitoring_owner"),
                entry("QUARKUS_FLYWAY_PASSWORD", PASSWORD),
                entry("QUARKUS_DATASOURCE_KEYS_JDBC_URL", keys.database("keys")),
                entry("QUARKUS_DATASOURCE_KEYS_USERNAME", "monitoring_keys"),
                entry("QUARKUS_DATASOURCE_KEYS_PASSWORD", PASSWORD),
                entry("QUARKUS_FLYWAY_KEYS_USERNAME", "monitoring_keys_owner"),
                entry("QUARKUS_FLYWAY_KEYS_PASSWORD", PASSWORD),
                entry("VAULT_KEY_FILE", vaultKey().toString()),
                entry("IDEMPOTENCY_KEY", "GxoZGBcWFRQTEhEQDw4NDAsKCQgHBgUEAwIBAO++rd4="),
                entry("QUARKUS_OIDC_AUTH_SERVER_URL", realm("lanzarote")),
                entry("JDK_JAVA_OPTIONS", keycloak.trust()),
                entry("IDENTITIES_CLIENT_SECRET", ACCOUNTS_SECRET),
                entry("TRAIL_KEY", "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs="));
    }

    private Path vaultKey() throws IOException {
        var file = folder.resolve("vault.key");
        if (Files.exists(file)) {
            return file;
        }
        Files.writeString(file, "VkYTC8ZJEyEAw4S9kBq7Xj0wZmJrTHDnPOd3lu1vRiQ=");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }

    public void awaitKeycloak() throws IOException, InterruptedException {
        keycloak.await();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        keycloak.close();
        records.close();
        if (keys != records) {
            keys.close();
        }
    }

    /** Whoever may everything. */
    public Connection superuser(String database) throws SQLException {
        return records.superuser(database);
    }
}
