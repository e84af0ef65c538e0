package client;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.MeApi;
import org.openapitools.client.model.MeView;
import org.openapitools.client.model.OwnRound;
import org.openapitools.client.model.RoundPart;

/** A client of the API with a token, and what every program does with its answers. */
final class Client {

    private static final String API = setting("API", "http://localhost:8080");
    private static final String REALM = setting("REALM", "http://localhost:8180/realms/lanzarote");

    private Client() {}

    static String setting(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    /** A client for one user. A front end signs in with PKCE instead. */
    static ApiClient signIn(String username) throws IOException, InterruptedException {
        return client(Map.of(
                "client_id", "demonstration",
                "grant_type", "password",
                "username", username,
                "password", "demonstration-only"));
    }

    /** A client for the own system of a Party or an organisation. */
    static ApiClient signInSystem(String id, String secret) throws IOException, InterruptedException {
        return client(Map.of("client_id", id, "client_secret", secret, "grant_type", "client_credentials"));
    }

    private static ApiClient client(Map<String, String> credentials) throws IOException, InterruptedException {
        var form = credentials.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(REALM + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("No token: %d %s".formatted(answer.statusCode(), answer.body()));
        }
        var token = JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
        var client = new ApiClient().setBasePath(API);
        client.setAccessToken(token);
        return client;
    }

    static MeView me(ApiClient client) throws ApiException {
        return new MeApi(client).getMe();
    }

    /** The round in which the user has this part. */
    static int round(MeView me, RoundPart part) {
        return me.getRounds().stream()
                .filter(round -> round.getPart() == part)
                .map(OwnRound::getNumber)
                .findFirst()
                .orElseThrow();
    }

    /** The tag that a change of what was read needs in If-Match. */
    static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().getOrDefault("ETag", List.of()).stream().findFirst().orElseThrow();
    }
}
