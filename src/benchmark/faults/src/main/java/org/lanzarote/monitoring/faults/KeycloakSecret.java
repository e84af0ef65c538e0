package org.lanzarote.monitoring.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.lanzarote.monitoring.deployment.Documents;
import org.lanzarote.monitoring.platform.startup.DeployedServers;

/** The secret of the service's own client, as Keycloak's administrator changes it. */
record KeycloakSecret(URI realm, String present) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String CLIENT = "lanzarote-accounts";

    static KeycloakSecret of(Site site) {
        return new KeycloakSecret(site.servers().plainRealm(), DeployedServers.ACCOUNTS_SECRET);
    }

    void change(String secret) throws IOException, InterruptedException {
        var token = read(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=%s&client_secret=%s"
                                .formatted(CLIENT, present))))
                .get("access_token")
                .asText();
        var clients = URI.create(realm.toString().replace("/realms/", "/admin/realms/") + "/clients");
        var client = (ObjectNode) read(HttpRequest.newBuilder(URI.create(clients + "?clientId=" + CLIENT))
                        .header("Authorization", "Bearer " + token))
                .get(0);
        var changed = client.put("secret", secret).toString();
        read(HttpRequest.newBuilder(URI.create(clients + "/" + client.get("id").asText()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(changed)));
    }

    private static JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("Keycloak answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return Documents.JSON.readTree(answer.body());
    }
}
