package org.lanzarote.monitoring.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed starts with safe settings, and with no others; on a real PostgreSQL and a Keycloak with https. */
@Tag("slow") // servers of its own, and some starts of the artifact
class StartIT {

    private static final Path CLASSES = Path.of("target/start.classes");

    /** What a realm has that was set up for a demonstration. */
    private static final String DEMONSTRATION_REALM = """
            {"realm": "shown", "enabled": true, "clients": [{"clientId": "demonstration", "publicClient": true,
              "directAccessGrantsEnabled": true}]}
            """;

    @TempDir
    static Path folder;

    private static DeployedServers servers;
    private static DeployedService safe;
    private static DeployedService unsafe;
    private static DeployedService listing;
    private static DeployedService bare;
    private static DeployedService migrating;
    private static DeployedService unmigrated;
    private static DeployedService alone;

    /** Side by side, as each takes its time to start. */
    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        servers = new DeployedServers(
                folder,
                Map.of("lanzarote", Files.readString(DeployedServers.REALM), "shown", DEMONSTRATION_REALM),
                Map.of());
        bare = new DeployedService(folder, StartCommand.with(), Map.of());
        migrating = new DeployedService(folder, StartCommand.with("migrate"), servers.settingsOfMigration());
        alone = new DeployedService(folder, StartCommand.with(), alone());
        servers.awaitKeycloak();
        migrating.exitCode();
        SchemaOnServer.of(servers, "monitoring").migrateLater();
        unmigrated = new DeployedService(folder, StartCommand.with(), unmigrated());
        safe = new DeployedService(folder, StartCommand.with(), safe());
        unsafe = new DeployedService(folder, StartCommand.with(), unsafe());
        listing = new DeployedService(folder, StartCommand.listing(CLASSES), safe());
    }

    @AfterAll
    static void end() throws IOException {
        safe.close();
        unsafe.close();
        listing.close();
        bare.close();
        migrating.close();
        unmigrated.close();
        alone.close();
        servers.close();
    }

    @Test
    void safeSettingsStart() throws IOException, InterruptedException {
        var answer = safe.await("/q/health/ready", 200);

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(safe.await("/me", 401).body()).contains("/problems/unauthorized");
        assertThat(safe.output())
                .contains("Profile prod activated")
                .doesNotContain("not safe", "Not checked", "OIDC Server is not available");
    }

    /** A line that is no JSON is Java's own. */
    @Test
    void logIsJsonAndTellsNothingOfWhoAsks() throws IOException, InterruptedException {
        safe.await("/q/health/ready", 200);

        var json = new ObjectMapper();
        var lines = safe.output().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).anyMatch(line -> line.contains("\"message\":\"Profile prod activated."));
        for (var line : lines) {
            assertThat(json.readTree(line).fieldNames())
                    .toIterable()
                    .isSubsetOf("timestamp", "level", "loggerName", "threadName", "message", "mdc", "exception");
        }
    }

    /** The service that is safe has no owner's password. */
    @Test
    void migrationRunsByItselfWithNothingButTheDatabases() throws IOException, InterruptedException, SQLException {
        assertThat(migrating.exitCode()).as(migrating.output()).isZero();
        assertThat(SchemaOnServer.of(servers, "monitoring").tables()).isPositive();
        safe.await("/q/health/ready", 200);
    }

    /** So a release goes back to the one before it, and has it beside itself while instances are replaced. */
    @Test
    void serviceStartsOnWhatALaterReleaseMigrated() throws IOException, InterruptedException {
        safe.await("/q/health/ready", 200);
        safe.await("/parties", 200);
    }

    @Test
    void serviceThatDoesNotMigrateRefusesWhatNobodyMigrated() throws IOException, InterruptedException, SQLException {
        assertThat(unmigrated.exitCode()).isEqualTo(1);
        assertThat(unmigrated.findings())
                .singleElement()
                .asString()
                .startsWith("- QUARKUS_FLYWAY_MIGRATE_AT_START is false, and QUARKUS_DATASOURCE_JDBC_URL leads to")
                .contains("java -jar quarkus-run.jar migrate");
        assertThat(SchemaOnServer.of(servers, "waiting").tables()).isZero();
    }

    @Test
    void withoutPostgresNothingStartsAndNoSettingIsBlamed() throws IOException, InterruptedException {
        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.output())
                .contains("because PostgreSQL does not answer")
                .doesNotContain("not safe");
    }

    /** Though a start of this one migrates both databases. */
    @Test
    void withoutTheStoreOfKeysAllElseStartsAndItIsUsedWhenItIsBack() throws IOException, InterruptedException {
        try (var keys = new ClosedGate(servers.database("keys"));
                var keyless = new DeployedService(folder, StartCommand.with(), keyless(keys))) {
            keyless.await("/q/health/ready", 200);
            assertThat(keyless.await("/q/health", 503).body()).containsPattern("\"keys\",\\s*\"status\": \"DOWN\"");

            keys.open();

            keyless.await("/q/health", 200);
            assertThat(keyless.output())
                    .contains("QUARKUS_DATASOURCE_KEYS_JDBC_URL leads to a server that does not answer")
                    .contains("The store of keys is back and was checked");
        }
    }

    /** Of the list the image makes its cache, where no server is. It is whole when the process has ended. */
    @Test
    void classesOfAStartAreListedAndARehearsalLoadsThem() throws IOException, InterruptedException {
        var rehearsed = folder.resolve("rehearsed.classes");
        listing.await("/q/health/ready", 200);
        listing.close();

        assertThat(Files.readString(CLASSES))
                .contains("org/hibernate/SessionFactory", "org/lanzarote/monitoring/platform/access/Fence")
                .as("without a collector there is nothing of traces")
                .doesNotContain("io/opentelemetry");
        try (var rehearsal = new DeployedService(
                folder, StartCommand.listing(rehearsed, "rehearse", CLASSES.toString()), Map.of())) {
            assertThat(rehearsal.exitCode()).as(rehearsal.output()).isZero();
            assertThat(rehearsal.output()).contains(" listed classes are loaded");
        }
        assertThat(StartCommand.ownClasses(rehearsed)).containsAll(StartCommand.ownClasses(CLASSES));
    }

    @Test
    void rehearsalWithoutItsListSaysWhatIsMissing() throws IOException, InterruptedException {
        try (var rehearsal = new DeployedService(folder, StartCommand.with("rehearse"), Map.of())) {
            assertThat(rehearsal.exitCode()).isEqualTo(1);
            assertThat(rehearsal.output()).contains("rehearse cannot be read: name the list of classes");
        }
    }

    @Test
    void listedOriginMayCallAndReadWhatAClientNeeds() throws IOException, InterruptedException {
        safe.await("/q/health/ready", 200);

        var listed = safe.get("/parties", "https://front.example.org");
        assertThat(listed.statusCode()).isEqualTo(200);
        assertThat(listed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://front.example.org");
        assertThat(listed.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValue("Content-Disposition,ETag,Lease-Held-By,Location,Link,Retry-After,X-Request-Id");
        var other = safe.get("/parties", "https://example.org");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void unsafeSettingsAreToldAllAtOnceAndNothingIsTouched() throws IOException, InterruptedException, SQLException {
        assertThat(unsafe.exitCode()).isEqualTo(1);
        assertThat(unsafe.findings())
                .hasSize(9)
                .anyMatch(line -> line.startsWith("- QUARKUS_PROFILE is dev"))
                .anyMatch(line -> line.startsWith("- QUARKUS_DATASOURCE_USERNAME is also QUARKUS_FLYWAY_USERNAME"))
                .anyMatch(line -> line.startsWith("- QUARKUS_DATASOURCE_USERNAME is QUARKUS_FLYWAY_USERNAME or"))
                .anyMatch(line -> line.startsWith("- QUARKUS_FLYWAY_PASSWORD is a password that everybody knows"))
                .anyMatch(line -> line.startsWith("- QUARKUS_OIDC_TOKEN_ISSUER is http://"))
                .anyMatch(line -> line.contains("realm with the client \"demonstration\""))
                .anyMatch(line -> line.startsWith("- QUARKUS_DATASOURCE_KEYS_JDBC_URL leads to the same database"))
                .anyMatch(line -> line.startsWith("- QUARKUS_DATASOURCE_KEYS_USERNAME may make temporary tables"))
                .anyMatch(line -> line.startsWith("- TRAIL_KEY is not random"));
        assertThat(SchemaOnServer.of(servers, "untouched").tables()).isZero();
    }

    @Test
    void noSettingsAreToldInSentencesToo() throws IOException, InterruptedException {
        assertThat(bare.exitCode()).isEqualTo(1);
        assertThat(bare.output().lines()).hasSize(14);
        assertThat(bare.findings()).hasSize(13);
    }

    private static Map<String, String> unmigrated() throws IOException {
        var settings = safe();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", servers.database("waiting"));
        return settings;
    }

    private static Map<String, String> alone() throws IOException {
        var settings = new HashMap<>(servers.safeSettings());
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/monitoring");
        return settings;
    }

    private static Map<String, String> keyless(ClosedGate keys) throws IOException {
        var settings = new HashMap<>(servers.safeSettings());
        settings.put("QUARKUS_DATASOURCE_KEYS_JDBC_URL", keys.address());
        settings.put("WATCH_NEEDED_ASKED_EVERY", "1S");
        return settings;
    }

    private static Map<String, String> unsafe() throws IOException {
        var settings = new HashMap<>(safe());
        settings.keySet().removeIf(name -> name.endsWith("_MIGRATE_AT_START"));
        settings.put("QUARKUS_PROFILE", "dev");
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", servers.database("untouched"));
        settings.put("QUARKUS_DATASOURCE_USERNAME", "monitoring_owner");
        settings.put("QUARKUS_FLYWAY_PASSWORD", "changeme");
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.realm("shown"));
        settings.put("QUARKUS_OIDC_TOKEN_ISSUER", "http://localhost/realms/lanzarote");
        settings.put("QUARKUS_DATASOURCE_KEYS_JDBC_URL", servers.database("untouched"));
        settings.put("TRAIL_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        return settings;
    }

    private static Map<String, String> safe() throws IOException {
        var settings = new HashMap<>(servers.settingsWithoutMigration());
        settings.put("QUARKUS_HTTP_CORS_ENABLED", "true");
        settings.put("QUARKUS_HTTP_CORS_ORIGINS", "https://front.example.org");
        return settings;
    }
}
