package org.lanzarote.monitoring.platform.startup;

import static org.lanzarote.monitoring.platform.startup.ProductionSettings.ISSUER;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.REALM;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks Keycloak whether the realm is fit for production. */
final class Realm {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern ISSUED_BY = Pattern.compile("\"issuer\"\\s*:\\s*\"(?!https:)([^\"]+)\"");

    /**
     * A request for a token with the demonstration client: Keycloak's error tells whether the realm has that client.
     */
    private static final String NO_ACCOUNT = "client_id=demonstration&grant_type=password&username=-&password=-";

    private static final String UNKNOWN_CLIENT = "invalid_client";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    /** From here on, whoever stands before Keycloak says that it is away, or it says so itself. */
    private static final int AWAY = 500;

    private final HttpClient http;
    private final String address;

    private Realm(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    static SettingsFaults faults(ProductionSettings settings) {
        var findings = new SettingsFaults();
        tell(settings, findings);
        return findings;
    }

    static void tell(ProductionSettings settings, SettingsFaults findings) {
        var address = settings.get(REALM);
        if (address.isEmpty()) {
            return;
        }
        try {
            var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            var realm = new Realm(http, address.get());
            realm.demonstration(findings);
            if (settings.get(ISSUER).isEmpty()) {
                realm.issuer(findings);
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.unknown(
                    "Keycloak does not answer at %s (%s), so it is not known whether its realm has the client \"demonstration\"."
                            .formatted(address.get(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void demonstration(SettingsFaults findings) throws IOException, InterruptedException {
        var request = request("/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(NO_ACCOUNT));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= AWAY) {
            throw new IOException("it answers " + answer.statusCode());
        }
        boolean isRealm = answer.statusCode() == BAD_REQUEST || answer.statusCode() == UNAUTHORIZED;
        if (!isRealm) {
            findings.unsafe("%s is %s, which is no realm of a Keycloak: it answers %d."
                    .formatted(REALM, address, answer.statusCode()));
        } else if (!answer.body().contains(UNKNOWN_CLIENT)) {
            findings.unsafe(
                    "%s is a realm with the client \"demonstration\", which gives tokens for a password that everybody knows: remove the client and the demonstration accounts."
                            .formatted(REALM));
        }
    }

    private void issuer(SettingsFaults findings) throws IOException, InterruptedException {
        var answer =
                http.send(request("/.well-known/openid-configuration").GET().build(), BodyHandlers.ofString());
        var plain = ISSUED_BY.matcher(answer.body());
        if (answer.statusCode() == OK && plain.find()) {
            findings.unsafe(
                    "%s is a realm whose tokens name %s as their issuer: give Keycloak an https address as its KC_HOSTNAME."
                            .formatted(REALM, plain.group(1)));
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }
}
