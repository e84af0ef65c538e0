package org.lanzarote.monitoring.notice.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lanzarote.monitoring.support.TrustedCertificate;

/** The system of a ministry that is told what happens: it takes what comes, or does what a test wants. */
final class Receiver implements AutoCloseable {

    /** What came. */
    record Message(String path, Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    /** What it does with what came. */
    interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpsServer server;
    private volatile Manner manner = answering(204);

    Receiver() {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(TrustedCertificate.server()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "https://localhost:" + port() + "/lanzarote?of=register";
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    void answers(int status) {
        manner = answering(status);
    }

    /** It answers nothing until the test is over. */
    void hangs() {
        manner = exchange -> await();
    }

    /** It answers at once, and then sends a body that does not end before the test does. */
    void answersForEver() {
        manner = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[1000]);
            exchange.getResponseBody().flush();
            await();
        };
    }

    void redirects(String to) {
        manner = exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(307, -1);
        };
    }

    void does(Manner other) {
        manner = other;
    }

    static Manner answering(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            messages.add(new Message(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
            manner.answer(exchange);
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
