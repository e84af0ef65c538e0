package org.lanzarote.monitoring.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Keycloak server of the local stack with the realm and the demonstration accounts, which stops with the JVM. */
public final class LocalKeycloak {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int PAUSE_MILLIS = 250;

    /** The name of a throwaway's administrator, and the password. */
    public static final String ADMINISTRATOR = "throwaway-administrator";

    private final Path home;
    private final int port;
    private final int mailPort;
    private final KeycloakData data;

    private LocalKeycloak(Path home, int port, int mailPort, KeycloakData data) {
        this.home = home;
        this.port = port;
        this.mailPort = mailPort;
        this.data = data;
    }

    /** Starts a server that keeps its database, so that the next start is quick. */
    static LocalKeycloak kept(LocalFolder folder, int port, int mailPort) {
        var pidFile = folder.resolve("keycloak.pid");
        LocalProcess.stopLeftover(pidFile, folder);
        LocalPorts.requireFree(port, "Keycloak", "local.keycloak.port");
        var data = KeycloakData.kept(folder, mailPort);
        return new LocalKeycloak(folder.keycloak(), port, mailPort, data).started(folder, pidFile);
    }

    /** Starts a server whose data is deleted at its end, and that disturbs no other. */
    public static LocalKeycloak throwaway(LocalFolder folder) {
        int mailPort = LocalPorts.free();
        var data = KeycloakData.throwaway(folder, mailPort);
        var keycloak = new LocalKeycloak(folder.keycloak(), LocalPorts.free(), mailPort, data);
        return keycloak.started(folder, folder.ofThisRun("keycloak-test", ".pid"));
    }

    public URI realm() {
        return URI.create(address() + "/realms/lanzarote");
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The port of this machine that it sends its e-mails to; nothing need listen there. */
    public int mailPort() {
        return mailPort;
    }

    /** Starts the server; until one has answered only one at a time, since the first start builds Keycloak in its folder. */
    private LocalKeycloak started(LocalFolder folder, Path pidFile) {
        try (var turn = FileChannel.open(folder.resolve("keycloak.lock"), CREATE, WRITE)) {
            var built = home.resolve("data").resolve("built");
            var lock = Files.exists(built) ? null : turn.lock();
            start(pidFile);
            if (lock != null) {
                Files.createDirectories(built);
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("The start of Keycloak was interrupted.", e);
        } catch (IOException e) {
            throw new LocalFailure("Keycloak cannot be started from %s: %s.".formatted(home, e.getMessage()), e);
        }
    }

    private void start(Path pidFile) throws IOException, InterruptedException {
        System.out.println("Starting Keycloak on port " + port + patience());
        var process = command().start();
        LocalProcess.endWithTheJvm(process.toHandle());
        Files.writeString(pidFile, Long.toString(process.pid()));
        await(process);
        System.out.println("Keycloak answers on port " + port + ".");
    }

    private String patience() {
        var built = Files.exists(home.resolve("data"));
        return built ? " ..." : " (the first start builds it and takes about 40 seconds) ...";
    }

    private ProcessBuilder command() {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var builder = new ProcessBuilder(
                        home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString(),
                        "start-dev",
                        "-Dkeycloak.migration.action=import",
                        "-Dkeycloak.migration.provider=singleFile",
                        "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                        "-Dkeycloak.migration.file=" + data.realmFile())
                .redirectErrorStream(true)
                .redirectOutput(data.log().toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        environment.remove("JAVA");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", "http://localhost:" + port);
        // Who asks at another address, such as a relay's, is sent on to that one.
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_DB_URL", data.jdbcUrl());
        if (data.throwaway()) {
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
            environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        }
        return builder;
    }

    private void await(Process process) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var start = System.nanoTime();
        while (!answers(http)) {
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new LocalFailure("Keycloak has ended at its start: its log %s says why.".formatted(data.log()));
            }
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new LocalFailure("Keycloak does not answer: its log %s may say why.".formatted(data.log()));
            }
        }
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(realm()).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
