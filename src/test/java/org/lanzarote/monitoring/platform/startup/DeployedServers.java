package org.lanzarote.monitoring.platform.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL and Keycloak as they are deployed: Keycloak with https and the realm without demonstration accounts. The
 * local stack cannot start them, for the artifact is built without it.
 */
public final class DeployedServers implements AutoCloseable {

    public static final String PASSWORD = "Zai4PhooWae1";

    /** The realm of every deployment. */
    public static final Path REALM = Path.of("k8s/base/lanzarote-realm.json");

    /** Options of Java with which Keycloak is quickly started rather than quick. */
    private static final String QUICK_START =
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms256m -Xmx512m -XX:MetaspaceSize=192m"
                    + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    private static final int PATIENCE_SECONDS = 300;
    private static final int PAUSE_MILLIS = 250;
    private static final Path LOCAL =
            Path.of(System.getProperty("local.folder", ".local")).toAbsolutePath();

    /** As the operator's guide makes a database. */
    private static final String DATABASE = "create database %s owner %s"
            + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'";

    private final Path folder;
    private final int port = freePort();
    private final int plainPort = freePort();
    private final EmbeddedPostgres postgres;
    private final Process keycloak;

    /** Keycloak has these realms, by their names; PostgreSQL has these settings. */
    public DeployedServers(Path folder, Map<String, String> realms, Map<String, String> settings)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        makeCertificate();
        keycloak = keycloak(realms);
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(LOCAL.resolve("postgres-binaries").toFile());
        settings.forEach(builder::setServerConfig);
        postgres = builder.start();
        sql("create role monitoring login password '%s'".formatted(PASSWORD));
        sql("create role monitoring_owner login password '%s'".formatted(PASSWORD));
        sql(DATABASE.formatted("monitoring", "monitoring_owner"));
        sql(DATABASE.formatted("untouched", "monitoring_owner"));
        sql(DATABASE.formatted("waiting", "monitoring_owner"));
        sql("create role monitoring_keys login password '%s'".formatted(PASSWORD));
        sql("create role monitoring_keys_owner login password '%s'".formatted(PASSWORD));
        sql(DATABASE.formatted("keys", "monitoring_keys_owner"));
        for (var database : List.of("monitoring", "waiting", "keys")) {
            sql("revoke temporary on database %s from public".formatted(database));
        }
        for (var database : List.of("monitoring", "untouched", "waiting", "keys")) {
            sql(
                    database,
                    "revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public");
        }
    }

    public String database(String name) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name);
    }

    public String realm(String name) {
        return "https://localhost:%d/realms/%s".formatted(port, name);
    }

    /** The realm of the service as it is reached on this machine, by those who need no https. */
    public URI plainRealm() {
        return URI.create("http://localhost:%d/realms/lanzarote".formatted(plainPort));
    }

    /** Makes Java trust the certificate, whoever asks for it. */
    public String trust() {
        return "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                .formatted(folder.resolve("trust.p12"), PASSWORD);
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
                entry("QUARKUS_DATASOURCE_JDBC_URL", database("monitoring")),
                entry("QUARKUS_DATASOURCE_USERNAME", "monitoring"),
                entry("QUARKUS_DATASOURCE_PASSWORD", PASSWORD),
                entry("QUARKUS_FLYWAY_USERNAME", "monitoring_owner"),
                entry("QUARKUS_FLYWAY_PASSWORD", PASSWORD),
                entry("QUARKUS_DATASOURCE_KEYS_JDBC_URL", database("keys")),
                entry("QUARKUS_DATASOURCE_KEYS_USERNAME", "monitoring_keys"),
                entry("QUARKUS_DATASOURCE_KEYS_PASSWORD", PASSWORD),
                entry("QUARKUS_FLYWAY_KEYS_USERNAME", "monitoring_keys_owner"),
                entry("QUARKUS_FLYWAY_KEYS_PASSWORD", PASSWORD),
                entry("VAULT_KEY_FILE", vaultKey().toString()),
                entry("IDEMPOTENCY_KEY", "GxoZGBcWFRQTEhEQDw4NDAsKCQgHBgUEAwIBAO++rd4="),
                entry("QUARKUS_OIDC_AUTH_SERVER_URL", realm("lanzarote")),
                entry("JDK_JAVA_OPTIONS", trust()),
                entry("IDENTITIES_CLIENT_SECRET", "made-by-keycloak-5PmQ2hXv"),
                entry("TRAIL_HEADS_FILE", folder.resolve("trail.heads").toString()),
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
        var http = HttpClient.newHttpClient();
        var realm = HttpRequest.newBuilder(plainRealm()).build();
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / PAUSE_MILLIS; i++) {
            try {
                if (http.send(realm, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            if (keycloak.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("Keycloak does not answer: " + Files.readString(log()));
    }

    private Path log() {
        return folder.resolve("keycloak.log");
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
        var family = new ArrayList<>(keycloak.descendants().toList());
        family.add(keycloak.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        postgres.close();
    }

    private void sql(String statement) throws SQLException {
        sql("postgres", statement);
    }

    private void sql(String database, String statement) throws SQLException {
        try (var connection = superuser(database);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Whoever may everything. */
    public Connection superuser(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    private void makeCertificate() throws IOException, InterruptedException {
        keytool("key.p12", "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            var key = KeyStore.getInstance(folder.resolve("key.p12").toFile(), PASSWORD.toCharArray());
            trusted.setCertificateEntry("localhost", key.getCertificate("mykey"));
            try (var out = Files.newOutputStream(folder.resolve("trust.p12"))) {
                trusted.store(out, PASSWORD.toCharArray());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate cannot be trusted", e);
        }
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(arguments));
        command.add(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-keystore", folder.resolve(store).toString(), "-storepass", PASSWORD));
        var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool says " + output);
        }
    }

    private Process keycloak(Map<String, String> realms) throws IOException {
        var imported = Files.createDirectory(folder.resolve("realms"));
        for (var realm : realms.entrySet()) {
            Files.writeString(imported.resolve(realm.getKey() + "-realm.json"), realm.getValue());
        }
        var builder = new ProcessBuilder(
                        home().resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "-Dkeycloak.migration.action=import",
                        "-Dkeycloak.migration.provider=dir",
                        "-Dkeycloak.migration.dir=" + imported)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        builder.environment().putAll(keycloakSettings());
        return builder.start();
    }

    private Map<String, String> keycloakSettings() {
        var settings = new TreeMap<String, String>();
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        settings.put("JAVA_OPTS", QUICK_START);
        settings.put("KC_HTTP_HOST", "127.0.0.1");
        settings.put("KC_HTTP_PORT", Integer.toString(plainPort));
        settings.put("KC_HTTPS_PORT", Integer.toString(port));
        settings.put("KC_HTTPS_KEY_STORE_FILE", folder.resolve("key.p12").toString());
        settings.put("KC_HTTPS_KEY_STORE_PASSWORD", PASSWORD);
        settings.put("KC_HOSTNAME", "https://localhost:" + port);
        settings.put("KC_DB_URL", "jdbc:h2:mem:keycloak;DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE");
        return settings;
    }

    private static Path home() throws IOException {
        try (var children = Files.list(LOCAL)) {
            return children.filter(child -> Files.exists(child.resolve("bin/kc.sh")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
