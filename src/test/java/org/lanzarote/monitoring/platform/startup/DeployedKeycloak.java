package org.lanzarote.monitoring.platform.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Keycloak as it is deployed, with https, and a certificate that Java is told to trust. It can end, and start again. */
public final class DeployedKeycloak implements AutoCloseable {

    /** Options of Java with which Keycloak is quickly started rather than quick. */
    private static final String QUICK_START =
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms256m -Xmx512m -XX:MetaspaceSize=192m"
                    + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    private static final int PATIENCE_SECONDS = 300;
    private static final int PAUSE_MILLIS = 250;

    private final Path folder;
    private final int port = DeployedServers.freePort();
    private final int plainPort = DeployedServers.freePort();
    private Process process;

    /** Has these realms, by their names. */
    DeployedKeycloak(Path folder, Map<String, String> realms) throws IOException, InterruptedException {
        this.folder = folder;
        makeCertificate();
        var imported = Files.createDirectory(realms());
        for (var realm : realms.entrySet()) {
            Files.writeString(imported.resolve(realm.getKey() + "-realm.json"), realm.getValue());
        }
        process = run();
    }

    String realm(String name) {
        return "https://localhost:%d/realms/%s".formatted(port, name);
    }

    /** The realm of the service as it is reached on this machine, by those who need no https. */
    URI plainRealm() {
        return URI.create("http://localhost:%d/realms/lanzarote".formatted(plainPort));
    }

    /** Makes Java trust the certificate, whoever asks for it. */
    String trust() {
        return "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                .formatted(folder.resolve("trust.p12"), DeployedServers.PASSWORD);
    }

    public void await() throws IOException, InterruptedException {
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
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("Keycloak does not answer: " + Files.readString(log()));
    }

    /** Starts again after it was closed, with the keys and accounts that it had. */
    public void start() throws IOException {
        process = run();
    }

    /** Still takes calls, and says nothing more. */
    public void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** Goes on after a pause. */
    public void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Override
    public void close() {
        var family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(one -> one.onExit().join());
    }

    private List<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (var one : family()) {
            new ProcessBuilder("kill", signal, Long.toString(one.pid())).start().waitFor();
        }
    }

    private Path log() {
        return folder.resolve("keycloak.log");
    }

    private Path realms() {
        return folder.resolve("realms");
    }

    private void makeCertificate() throws IOException, InterruptedException {
        keytool("key.p12", "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            var key = KeyStore.getInstance(folder.resolve("key.p12").toFile(), DeployedServers.PASSWORD.toCharArray());
            trusted.setCertificateEntry("localhost", key.getCertificate("mykey"));
            try (var out = Files.newOutputStream(folder.resolve("trust.p12"))) {
                trusted.store(out, DeployedServers.PASSWORD.toCharArray());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate cannot be trusted", e);
        }
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(arguments));
        command.add(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-keystore", folder.resolve(store).toString(), "-storepass", DeployedServers.PASSWORD));
        var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool says " + output);
        }
    }

    private Process run() throws IOException {
        var builder = new ProcessBuilder(
                        home().resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "-Dkeycloak.migration.action=import",
                        "-Dkeycloak.migration.provider=dir",
                        "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                        "-Dkeycloak.migration.dir=" + realms())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
        builder.environment().putAll(settings());
        return builder.start();
    }

    private Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        settings.put("JAVA_OPTS", QUICK_START);
        settings.put("KC_HTTP_HOST", "127.0.0.1");
        settings.put("KC_HTTP_PORT", Integer.toString(plainPort));
        settings.put("KC_HTTPS_PORT", Integer.toString(port));
        settings.put("KC_HTTPS_KEY_STORE_FILE", folder.resolve("key.p12").toString());
        settings.put("KC_HTTPS_KEY_STORE_PASSWORD", DeployedServers.PASSWORD);
        settings.put("KC_HOSTNAME", "https://localhost:" + port);
        settings.put("KC_DB_URL", "jdbc:h2:file:%s;NON_KEYWORDS=VALUE".formatted(folder.resolve("keycloak")));
        return settings;
    }

    private static Path home() throws IOException {
        try (var children = Files.list(DeployedServers.LOCAL)) {
            return children.filter(child -> Files.exists(child.resolve("bin/kc.sh")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
