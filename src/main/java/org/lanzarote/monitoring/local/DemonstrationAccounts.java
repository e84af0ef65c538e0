package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gets real tokens for the demonstration accounts. */
public final class DemonstrationAccounts {

    /** How long before its end a token is no longer given out. */
    private static final int MARGIN_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final DemonstrationRealm realm = new DemonstrationRealm();
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final URI tokenUrl;

    public DemonstrationAccounts(URI keycloak) {
        tokenUrl = tokenUrl(keycloak);
    }

    static URI tokenUrl(URI keycloak) {
        return URI.create(keycloak + "/protocol/openid-connect/token");
    }

    public String token(String username) {
        return issued.compute(username, this::stillValid).token();
    }

    private Issued stillValid(String username, @Nullable Issued known) {
        return known != null && Instant.now().isBefore(known.until()) ? known : issue(username);
    }

    private Issued issue(String username) {
        var form = "client_id=demonstration&grant_type=password&username=%s&password=%s"
                .formatted(username, realm.password());
        var request = HttpRequest.newBuilder(tokenUrl)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gives no token to " + username + ": " + response.body());
            }
            var answer = json.readTree(response.body());
            var lifetime = answer.get("expires_in").asLong() - MARGIN_SECONDS;
            return new Issued(answer.get("access_token").asText(), Instant.now().plusSeconds(lifetime));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException(tokenUrl.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Issued(String token, Instant until) {}
}
