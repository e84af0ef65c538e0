package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream as a client of it has it. */
final class OpenedStream implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private String last = "";

    private OpenedStream(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    static OpenedStream of(String token, String query, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + GivenEvents.EVENTS + query))
                .timeout(PATIENCE)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new OpenedStream(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    String field(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The id of the event that came last. */
    String last() {
        return last;
    }

    /** The next event: its type. */
    String next() throws IOException {
        var event = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && !event.isEmpty()) {
                assertThat(event.get(2)).startsWith("data: {\"specversion\":\"1.0\",");
                last = event.get(0).substring("id: ".length());
                return event.get(1);
            }
            if (!line.isEmpty() && !line.startsWith(":")) {
                event.add(line);
            }
        }
        return "end";
    }

    /** The next ones. */
    List<String> next(int number) throws IOException {
        var events = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            events.add(next());
        }
        return events;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
