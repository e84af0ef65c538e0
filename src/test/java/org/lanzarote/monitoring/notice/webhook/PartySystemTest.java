package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.person;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.view;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.ClientLanguage;

/** The client that shows how a Party's system is told what happens, behind a proxy that has the certificate. */
@QuarkusTest
@Tag("slow")
class PartySystemTest {

    private static final long OLDEST_SECONDS = 100L * 365 * 24 * 60 * 60;

    @Inject
    GivenWebhooks given;

    private final Receiver proxy = new Receiver();

    @AfterEach
    void close() {
        proxy.close();
    }

    @ParameterizedTest
    @EnumSource
    void systemCatchesUpAndIsToldByMessagesThatItVerifies(ClientLanguage client) throws IOException {
        client.assumeThere();
        GivenRounds.launched("FRA");
        int port = freePort();
        proxy.does(exchange -> passOn(exchange, port));
        var login = GivenWebhooks.login(Map.of("name", "Case register", "role", "FOCAL_POINT", "party", "FRA"));
        var settings = Map.of(
                "CLIENT_ID", login.getString("clientId"),
                "CLIENT_SECRET", login.getString("clientSecret"),
                "ADDRESS", proxy.address(),
                "PORT", Integer.toString(port),
                "OLDEST_SECONDS", Long.toString(OLDEST_SECONDS));

        var program = CompletableFuture.supplyAsync(() -> run(client, settings));
        while (!program.isDone() && !status().contains("ACTIVE")) {
            Thread.onSpinWait();
        }
        given.happens("FRA", EventType.REPLY_RETURNED);
        given.work();

        assertThat(program.join())
                .containsExactly("ROUND_LAUNCHED /rounds/2", "Told of REPLY_RETURNED /rounds/2/replies/FRA");
        view(person("focal-point-fra"), "/webhooks").body("items.status", contains("RETIRED"));
    }

    private static List<String> status() {
        return view(person("focal-point-fra"), "/webhooks").extract().path("items.status");
    }

    private static List<String> run(ClientLanguage client, Map<String, String> settings) {
        try {
            return client.run("party-system", settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void passOn(HttpExchange exchange, int port) throws IOException {
        var message = proxy.messages().get(0);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + message.path()))
                .POST(BodyPublishers.ofString(message.body()));
        List.of("webhook-id", "webhook-timestamp", "webhook-signature")
                .forEach(name -> request.header(name, message.header(name)));
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
            Receiver.answering(answer.statusCode()).answer(exchange);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
