package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the instance that is given for each call, and takes whatever comes back. */
final class Client {

    /** Longer than the service ever keeps a caller waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Supplier<URI> instance;
    private final Function<String, String> token;

    Client(Supplier<URI> instance, Function<String, String> token) {
        this.instance = instance;
        this.token = token;
    }

    Answer get(String login, String path) {
        return send(request(login, path).GET());
    }

    /** As somebody without an account. */
    Answer visit(String path) {
        return send(HttpRequest.newBuilder(instance.get().resolve(path)).timeout(PATIENCE));
    }

    Answer put(String login, String path, Map<String, String> head, String body) {
        return send(request(login, path, head).PUT(BodyPublishers.ofString(body)));
    }

    Answer post(String login, String path, Map<String, String> head, @Nullable String body) {
        return send(request(login, path, head)
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String login, String path, Map<String, String> head) {
        var request = request(login, path);
        head.forEach(request::setHeader);
        return request;
    }

    private HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(instance.get().resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Reading-Purpose", "Drill")
                .header("Authorization", "Bearer " + token.apply(login));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
