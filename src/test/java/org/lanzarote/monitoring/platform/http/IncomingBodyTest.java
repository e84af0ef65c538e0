package org.lanzarote.monitoring.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a sender, its file is closed once and removed. */
class IncomingBodyTest {

    /** More than lies in the buffers between a sender and the disk. */
    private static final int LIMIT = 20_000_000;

    private static final int TURNS = 50;

    private final Vertx vertx = Vertx.vertx();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<RoutingContext> arrived = new CompletableFuture<>();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    private HttpServer server = vertx.createHttpServer();

    @BeforeEach
    void listen() throws ExecutionException, InterruptedException {
        vertx.exceptionHandler(failures::add);
        var router = Router.router(vertx);
        router.route().handler(request -> {
            request.addEndHandler(end -> gone.complete(null));
            request.next();
        });
        router.route().handler(new IncomingBody(LIMIT)).failureHandler(arrived::complete);
        router.route().handler(arrived::complete);
        server = server.requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void end() throws ExecutionException, InterruptedException {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    @Tag("slow") // 0.9 s
    void senderMayGoBeforeItIsAnswered() throws Exception {
        var received = send(LIMIT);

        assertThat(ReceivedFile.of(received)).isPresent();
        awaitEnd();
        assertThat(failures).isEmpty();
        assertThat(ReceivedFile.of(received).orElseThrow().path()).doesNotExist();
    }

    @Test
    @Tag("slow") // 2.0 s
    void senderOfTooMuchMayGoBeforeItIsTold() throws Exception {
        var received = send(LIMIT + 1);

        assertThat(received.statusCode()).isEqualTo(413);
        awaitEnd();
        assertThat(failures).isEmpty();
    }

    @Test
    @Tag("slow") // 0.8 s
    void senderMayBreakOffInTheMidstOfIt() throws Exception {
        try (var socket = new Socket("localhost", server.actualPort())) {
            socket.setSoLinger(true, 0);
            write(socket, "Content-Length: " + LIMIT, "x".repeat(LIMIT / 2));
        }
        awaitEnd();

        assertThat(arrived).isNotDone();
        assertThat(failures).isEmpty();
    }

    /** Sends a body of this size without telling it, and hangs up as soon as the body has arrived. */
    private RoutingContext send(int size) throws Exception {
        try (var socket = new Socket("localhost", server.actualPort())) {
            write(socket, "Transfer-Encoding: chunked", "%x\r\n%s\r\n0\r\n\r\n".formatted(size, "x".repeat(size)));
            return arrived.get(10, SECONDS);
        }
    }

    private static void write(Socket socket, String field, String body) throws IOException {
        var head = "POST / HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(UTF_8));
    }

    /** Waits until the service has seen that the sender is gone, and for what it does then, which takes some turns. */
    private void awaitEnd() throws Exception {
        gone.get(10, SECONDS);
        for (int i = 0; i < TURNS; i++) {
            vertx.executeBlocking(() -> null)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, SECONDS);
        }
    }
}
