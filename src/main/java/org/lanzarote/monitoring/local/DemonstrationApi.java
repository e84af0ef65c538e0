package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls the API as a demonstration account does: over HTTP, with its token, by the same rules as everybody. */
final class DemonstrationApi {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI api;
    private final DemonstrationAccounts accounts;

    DemonstrationApi(URI api, DemonstrationAccounts accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    /** One of the demonstration round's documents. */
    JsonNode document(String name) {
        try (var stream = Objects.requireNonNull(DemonstrationApi.class.getResourceAsStream(name))) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The present record with its tag, or nothing where the account finds nothing. */
    Optional<TaggedRecord> find(String account, String path) {
        var response = send(account, request(path).GET());
        return response.statusCode() == 404
                ? Optional.empty()
                : Optional.of(new TaggedRecord(
                        read(done(response)),
                        response.headers().firstValue("ETag").orElse("")));
    }

    TaggedRecord get(String account, String path) {
        return find(account, path).orElseThrow(() -> new LocalFailure("The demonstration finds no " + path + "."));
    }

    /** Creates a record once, however often this is called; gives its address. */
    String create(String account, String path, JsonNode body) {
        var request = request(path)
                .header("Idempotency-Key", "demonstration-" + body.hashCode())
                .POST(BodyPublishers.ofString(body.toString()));
        return URI.create(done(send(account, request))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
    }

    void put(String account, String path, String tag, JsonNode body) {
        done(send(account, request(path).header("If-Match", tag).PUT(BodyPublishers.ofString(body.toString()))));
    }

    /** Sends the operation that the last step of the path names. */
    void tell(String account, String path, String tag, @Nullable JsonNode body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        done(send(account, request(path).header("If-Match", tag).POST(content)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .header("Reading-Purpose", "Demonstration");
    }

    private HttpResponse<String> send(String account, HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Authorization", "Bearer " + accounts.token(account))
                            .build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException(api.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> done(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new LocalFailure("The demonstration round cannot be loaded: %s %s answered %d %s"
                    .formatted(response.request().method(), response.uri(), response.statusCode(), response.body()));
        }
        return response;
    }

    private JsonNode read(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record as it was read, and its tag. */
    record TaggedRecord(JsonNode body, String tag) {

        String text(String field) {
            return body.path(field).asText();
        }
    }
}
