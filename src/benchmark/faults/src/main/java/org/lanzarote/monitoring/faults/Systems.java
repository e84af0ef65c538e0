package org.lanzarote.monitoring.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.OwnSystem;
import org.lanzarote.monitoring.platform.startup.DeployedServers;

/**
 * The systems of Parties that are told what happens, each at a path of its own: they count how often each event came. They can
 * go away, or read events and answer nothing.
 */
final class Systems {

    /** Tries that fail come again soon, and oftener than a drill lasts. */
    private static final int PAUSES = 60;

    private final Path folder;
    private final SSLContext certificate;
    private final int port;
    private final Map<String, Long> events = new ConcurrentHashMap<>();
    private final Map<String, Long> unanswered = new ConcurrentHashMap<>();
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private volatile HttpsServer server;

    /** They show the certificate of the servers, which is in this folder. */
    Systems(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        certificate = showing(folder.resolve("key.p12"));
        server = open(0);
        port = server.getAddress().getPort();
        AtTheEnd.close(this::leave);
    }

    private HttpsServer open(int at) throws IOException {
        var opened = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        opened.setHttpsConfigurator(new HttpsConfigurator(certificate));
        opened.setExecutor(Executors.newCachedThreadPool());
        opened.createContext("/", this::take);
        opened.start();
        return opened;
    }

    /** With which an instance calls them, and takes over soon from one that is gone. */
    Map<String, String> settings() {
        return Map.of(
                "WEBHOOKS_ANSWERED_WITHIN", "3S",
                "WEBHOOKS_HEARTBEAT_EVERY", "3S",
                "WEBHOOKS_PAUSES", String.join(",", Collections.nCopies(PAUSES, "PT1S")),
                "WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128",
                "WEBHOOKS_ALLOWED_HOSTS", "localhost",
                "QUARKUS_TLS_WEBHOOKS_TRUST_STORE_P12_PATH",
                        folder.resolve("trust.p12").toString(),
                "QUARKUS_TLS_WEBHOOKS_TRUST_STORE_P12_PASSWORD", DeployedServers.PASSWORD);
    }

    /** From now on each Party at work has one that is told. */
    void register(Api api) {
        Account.parties()
                .limit(Site.STATES)
                .forEach(party -> OwnSystem.of(api, party)
                        .listenAt("https://localhost:%d/%s".formatted(port, party), "REPLY_SUBMITTED"));
    }

    void leave() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        server = open(port);
    }

    void setSilent(boolean silent) {
        silence.countDown();
        silence = new CountDownLatch(silent ? 1 : 0);
    }

    /** Those that they said they took, by Party and id of the event. */
    Map<String, Long> events() {
        return events;
    }

    /** Those that they read without saying so. */
    Map<String, Long> unanswered() {
        return unanswered;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var party = exchange.getRequestURI().getPath().substring(1);
            var event = party + " " + exchange.getRequestHeaders().getFirst("webhook-id");
            var now = silence;
            if (now.getCount() > 0) {
                unanswered.merge(event, 1L, Long::sum);
                now.await();
                return;
            }
            events.merge(event, 1L, Long::sum);
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext showing(Path key) throws GeneralSecurityException, IOException {
        var password = DeployedServers.PASSWORD.toCharArray();
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(key.toFile(), password), password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
