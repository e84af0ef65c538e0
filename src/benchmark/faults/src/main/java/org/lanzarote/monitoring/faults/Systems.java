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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.lanzarote.monitoring.platform.startup.DeployedServers;

/** The systems of Parties that are told what happens, each at a path of its own: they count how often each event came. */
final class Systems {

    private final HttpsServer server;
    private final Map<String, Long> events = new ConcurrentHashMap<>();

    /** They show the certificate in this file. */
    Systems(Path key) throws IOException, GeneralSecurityException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(showing(key)));
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::take);
        server.start();
        AtTheEnd.close(() -> server.stop(0));
    }

    String address(String party) {
        return "https://localhost:%d/%s".formatted(server.getAddress().getPort(), party);
    }

    /** By Party and id of the event. */
    Map<String, Long> events() {
        return events;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var party = exchange.getRequestURI().getPath().substring(1);
            events.merge(party + " " + exchange.getRequestHeaders().getFirst("webhook-id"), 1L, Long::sum);
            exchange.sendResponseHeaders(204, -1);
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
