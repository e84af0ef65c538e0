package org.lanzarote.monitoring.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.JavaCommand;
import org.lanzarote.monitoring.deployment.Realm;
import org.lanzarote.monitoring.platform.startup.DeployedServers;
import org.lanzarote.monitoring.platform.startup.DeployedService;

/** The service as it is deployed, with its servers, and the bare one on the same PostgreSQL. */
final class Stage {

    static final String SERVICE = "monitoring";
    static final String BARE = "bare";

    /** PostgreSQL as the operator's guide has it, durable, and what counts its statements. */
    private static final Map<String, String> POSTGRESQL = Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "max_connections", "100",
            "log_error_verbosity", "terse",
            "shared_preload_libraries", "pg_stat_statements");

    /** What somebody needs to know to ask by himself. */
    static final String HOW_TO_ASK = """
            Ready, until Enter is pressed. Round 100 has 43 published replies to 60 questions. A token:
            POST <realm>/protocol/openid-connect/token with client_id=%s, grant_type=password, username, and password=%s
            Users: %s, and focal-point-fra as of each Party""".formatted(
                    Realm.CLIENT,
                    Realm.PASSWORD,
                    Account.all()
                            .filter(account -> account.party() == null)
                            .map(Account::login)
                            .collect(joining(", ")));

    private final Path folder = Settings.newFolder();
    private final DeployedServers servers;
    private final Connection superuser;
    private final ProcessHandle postgres;
    private final DeployedService service;
    private final DeployedService bare;
    private @Nullable DeployedService keepingNothing;

    Stage() throws IOException, InterruptedException, SQLException {
        servers = new DeployedServers(folder, Map.of("lanzarote", Realm.document()), POSTGRESQL);
        endAtTheEnd(servers);
        superuser = servers.superuser("postgres");
        try (var sql = superuser.createStatement()) {
            sql.execute("create extension pg_stat_statements");
            sql.execute("create database bare owner monitoring_owner");
        }
        postgres = postgres();
        migrate();
        servers.awaitKeycloak();
        service = start(Settings.java(), List.of());
        bare = startBare();
    }

    /** Apart from the service, as it is deployed. */
    private void migrate() throws IOException, InterruptedException {
        var command = new ArrayList<>(JavaCommand.of(Settings.java(), List.of(), Settings.service()));
        command.add("migrate");
        try (var migration = new DeployedService(folder, command, servers.settingsOfMigration())) {
            if (migration.exitCode() != 0) {
                throw new IllegalStateException(migration.output());
            }
        }
    }

    /** A further start of the service, which takes over the settings of the first. */
    DeployedService start(Path java, List<String> options) throws IOException, InterruptedException {
        var settings = new HashMap<>(servers.settingsWithoutMigration());
        settings.put("EDGE_ACCOUNT_REQUESTS", "100000000");
        settings.put("EDGE_ADDRESS_REQUESTS", "100000000");
        settings.put("WEBHOOKS_ALLOWED_HOSTS", "localhost");
        var started = new DeployedService(folder, JavaCommand.of(java, options, Settings.service()), settings);
        endAtTheEnd(started);
        started.await("/q/health/ready", 200);
        return started;
    }

    /** An instance beside the service that composes each answer anew; it is started when it is first asked for. */
    DeployedService keepingNothing() {
        var started = keepingNothing;
        if (started == null) {
            try {
                started = start(Settings.java(), List.of("-Dkept.most-memory=0"));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            keepingNothing = started;
        }
        return started;
    }

    private DeployedService startBare() throws IOException, InterruptedException {
        var started = new DeployedService(
                folder,
                JavaCommand.of(Settings.java(), List.of(), Settings.bare()),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        servers.database(BARE),
                        "QUARKUS_DATASOURCE_USERNAME",
                        "monitoring_owner",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        DeployedServers.PASSWORD));
        endAtTheEnd(started);
        started.await("/ping", 200);
        return started;
    }

    /** However the benchmark ends, nothing that it started stays. */
    private static void endAtTheEnd(AutoCloseable started) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                started.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }));
    }

    /** The process that started the one which serves a connection. */
    private ProcessHandle postgres() throws SQLException {
        try (var sql = superuser.createStatement();
                var answer = sql.executeQuery("select pg_backend_pid()")) {
            answer.next();
            return ProcessHandle.of(answer.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(servers.database(database), "monitoring_owner", DeployedServers.PASSWORD);
    }

    Meter meterOfService() {
        return meterOf(service);
    }

    Meter meterOf(DeployedService started) {
        return new Meter(started.process(), postgres, superuser, SERVICE);
    }

    Meter meterOfBare() {
        return new Meter(bare.process(), postgres, superuser, BARE);
    }

    /** Plain SQL is asked from here. */
    Meter meterOfPlain() {
        return new Meter(ProcessHandle.current(), postgres, superuser, BARE);
    }

    DeployedService service() {
        return service;
    }

    DeployedService bare() {
        return bare;
    }

    Api api() {
        return new Api(service.address(), servers.plainRealm());
    }

    @Override
    public String toString() {
        return "%s pid %d%nrealm %s%ndatabase %s%nbare %s%nfolder %s"
                .formatted(
                        service.address(),
                        service.process().pid(),
                        servers.plainRealm(),
                        servers.database(SERVICE),
                        bare.address(),
                        folder);
    }
}
