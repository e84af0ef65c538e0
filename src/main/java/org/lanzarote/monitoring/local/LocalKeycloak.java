package org.lanzarote.monitoring.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A Keycloak server of the local stack with its realms and the demonstration accounts, which stops with the JVM. */
final class LocalKeycloak {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int PAUSE_MILLIS = 250;

    private final Path home;
    private final int port;
    private final KeycloakData data;

    private LocalKeycloak(Path home, int port, KeycloakData data) {
        this.home = home;
        this.port = port;
        this.data = data;
    }

    /** Starts a server that keeps its database, so that the next start is quick. */
    static LocalRealm kept(LocalFolder folder, int port, int mailPort) {
        var pidFile = folder.resolve("keycloak.pid");
        LocalProcess.stopLeftover(pidFile, folder);
        LocalPorts.requireFree(port, "Keycloak", "local.keycloak.port");
        var data = KeycloakData.kept(folder, mailPort);
        var address = new LocalKeycloak(folder.keycloak(), port, data).started(pidFile);
        return new LocalRealm(address, DemonstrationRealm.NAME, mailPort);
    }

    /** Starts a server with realms of these names, whose data is deleted at its end, and that disturbs no other. */
    static List<LocalRealm> throwaway(LocalFolder folder, List<String> names) {
        var mailPorts = new TreeMap<String, Integer>();
        names.forEach(name -> mailPorts.put(name, LocalPorts.free()));
        var data = KeycloakData.throwaway(folder, mailPorts);
        var address = new LocalKeycloak(folder.keycloak(), LocalPorts.free(), data)
                .started(folder.ofThisRun("keycloak-test", ".pid"));
        return names.stream()
                .map(name -> new LocalRealm(address, name, mailPorts.getOrDefault(name, 0)))
                .toList();
    }

    private URI started(Path pidFile) {
        try {
            KeycloakBuild.require(home);
            start(pidFile);
            return address();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("The start of Keycloak was interrupted.", e);
        } catch (IOException e) {
            throw new LocalFailure("Keycloak cannot be started from %s: %s.".formatted(home, e.getMessage()), e);
        }
    }

    private void start(Path pidFile) throws IOException, InterruptedException {
        System.out.println("Starting Keycloak on port " + port + " ...");
        var process = command().start();
        LocalProcess.endWithTheJvm(process.toHandle());
        Files.writeString(pidFile, Long.toString(process.pid()));
        await(process);
        System.out.println("Keycloak answers on port " + port + ".");
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
        KeycloakBuild.forgetSettings(builder);
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", String.join(" ", KeycloakBuild.QUICK_START));
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", address().toString());
        // Who asks at another address, such as a relay's, is sent on to that one.
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_DB_URL", data.jdbcUrl());
        if (data.throwaway()) {
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", LocalRealm.ADMINISTRATOR);
            environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", LocalRealm.ADMINISTRATOR);
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

    private URI address() {
        return URI.create("http://localhost:" + port);
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(address().resolve("/realms/master")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
