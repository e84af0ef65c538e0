package org.lanzarote.monitoring.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Calls the API as the accounts do, with real tokens. Anything but success ends what calls. */
public final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens;
    private final URI service;
    private final URI realm;

    public Api(URI service, URI realm) {
        this(service, realm, new ConcurrentHashMap<>());
    }

    private Api(URI service, URI realm, Map<String, String> tokens) {
        this.service = service;
        this.realm = realm;
        this.tokens = tokens;
    }

    /** Another instance, called with the same tokens. */
    public Api at(URI other) {
        return new Api(other, realm, tokens);
    }

    public String token(String login) {
        return tokens.computeIfAbsent(login, this::newToken);
    }

    /** As a login gives it now. */
    public String newToken(String login) {
        return token("client_id=%s&grant_type=password&username=%s&password=%s", Realm.CLIENT, login, Realm.PASSWORD);
    }

    /** A system that is a client of the realm calls from now on, by the name of that client. */
    public void enter(String client, String secret) {
        tokens.put(client, token("client_id=%s&grant_type=client_credentials&client_secret=%s", client, secret));
    }

    private String token(String form, Object... values) {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.formatted(values)))
                .build();
        return read(done(send(request))).get("access_token").asText();
    }

    public Found get(String login, String path) {
        var response = done(send(request(login, path).GET().build()));
        return new Found(read(response), tag(response));
    }

    /** The bytes of an answer, made for this account alone. */
    public byte[] file(String login, String path) {
        return done(send(request(login, path).GET().build(), BodyHandlers.ofByteArray()))
                .body();
    }

    /** Why it is refused, in the words of the problem; nothing, where it is answered. */
    public Optional<String> refusal(String login, String path) {
        var response = send(request(login, path).build());
        if (response.statusCode() < 400 || response.statusCode() >= 500) {
            done(response);
            return Optional.empty();
        }
        var problem = read(response);
        var words = new StringJoiner("; ").add(problem.path("detail").asText());
        problem.path("violations")
                .forEach(violation -> words.add(violation.path("detail").asText()));
        return Optional.of("%d %s: %s"
                .formatted(response.statusCode(), problem.path("title").asText(), words));
    }

    /** The key of the first item of a list. */
    public Optional<String> firstKey(String login, String list) {
        var body = get(login, list).body();
        var first = (body.isArray() ? body : body.path("items")).path(0).path("id");
        return first.isMissingNode() ? Optional.empty() : Optional.of(first.asText());
    }

    /** The address of the next page of a list. */
    public Optional<String> next(String login, String path) {
        return done(send(request(login, path).build()))
                .headers()
                .firstValue("Link")
                .map(link -> link.replaceAll("^<([^>]*)>.*", "$1"));
    }

    /** The tag of what everybody reads, where the service spares whoever has it another answer. */
    public Optional<String> tag(String path, String type) {
        var request = HttpRequest.newBuilder(service.resolve(path)).header("Accept", type);
        return done(send(request.build()))
                .headers()
                .firstValue("ETag")
                .filter(tag ->
                        send(request.header("If-None-Match", tag).build()).statusCode() == 304);
    }

    /** Creates a record; gives its address. */
    public String create(String login, String path, JsonNode body) {
        var request = request(login, path)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return URI.create(done(send(request)).headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    /** Gives the new tag. */
    public String put(String login, String path, String tag, JsonNode body) {
        return tag(done(send(request(login, path)
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(body.toString()))
                .build())));
    }

    /** Sends the operation that the last step of the path names; gives the new tag. */
    public String tell(String login, String path, String tag, @Nullable JsonNode body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        return tag(done(
                send(request(login, path).header("If-Match", tag).POST(content).build())));
    }

    /** Sends an operation to a thing as it is now. */
    public void tellNow(String login, String path, String operation, @Nullable JsonNode body) {
        tell(login, path + "/" + operation, get(login, path).tag(), body);
    }

    /** Sends the operation that the last step of the path names; gives what it answers. */
    public JsonNode ask(String login, String path, String tag) {
        return read(done(send(request(login, path)
                .header("If-Match", tag)
                .POST(BodyPublishers.noBody())
                .build())));
    }

    private HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .header("Reading-Purpose", "Benchmark")
                .header("Authorization", "Bearer " + token(login));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> HttpResponse<T> done(HttpResponse<T> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("%s %s answered %d %s"
                    .formatted(response.request().method(), response.uri(), response.statusCode(), response.body()));
        }
        return response;
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return Documents.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record as it was read, and its tag. */
    public record Found(JsonNode body, String tag) {

        public String text(String field) {
            return body.path(field).asText();
        }
    }
}
