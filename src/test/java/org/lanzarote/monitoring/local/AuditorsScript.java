package org.lanzarote.monitoring.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.support.Tokens;

/** A script that asks for a code, which somebody enters in a browser and signs in, as the operator's guide says. */
final class AuditorsScript {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"([^\"]*)\"");
    private static final String CLIENT = "lanzarote-audit";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String keycloak = Tokens.keycloak() + "/protocol/openid-connect";

    /** The token that the script gets when this account signs in. */
    String token(String username) throws IOException, InterruptedException {
        var device = json(post(URI.create(keycloak + "/auth/device"), Map.of("client_id", CLIENT)));
        var login = send(HttpRequest.newBuilder(
                URI.create(device.get("verification_uri_complete").asText())));
        var consent = post(form(login), Map.of("username", username, "password", new DemonstrationRealm().password()));
        post(form(consent), Map.of("code", found(CODE, consent), "accept", "Yes"));
        var tokens = post(
                URI.create(keycloak + "/token"),
                Map.of(
                        "client_id",
                        CLIENT,
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "device_code",
                        device.get("device_code").asText()));
        return json(tokens).get("access_token").asText();
    }

    private static URI form(String page) {
        return Tokens.keycloak().resolve(found(FORM, page).replace("&amp;", "&"));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no %s: %s".formatted(pattern, page));
        }
        return matcher.group(1);
    }

    private String post(URI address, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static JsonNode json(String body) throws IOException {
        return new ObjectMapper().readTree(body);
    }

    /** Cookies that go to this machine without TLS too, as browsers do it. */
    private static final class Cookies extends CookieManager {

        @Override
        public void put(URI address, Map<String, List<String>> head) throws IOException {
            super.put(address, head);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
