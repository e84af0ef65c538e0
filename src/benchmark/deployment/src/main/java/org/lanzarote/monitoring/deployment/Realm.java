package org.lanzarote.monitoring.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lanzarote.monitoring.platform.startup.DeployedServers;

/** The realm of every deployment, with the accounts and a client that gives them tokens. */
public final class Realm {

    public static final String CLIENT = "benchmark";
    public static final String PASSWORD = "measured-and-thrown-away";

    private static final int TOKEN_SECONDS = 36_000;

    private Realm() {}

    public static String document() {
        var realm = Documents.read(DeployedServers.REALM);
        var clients = (ArrayNode) realm.get("clients");
        clients.forEach(Realm::giveSecret);
        clients.add(client());
        var users = (ArrayNode) realm.get("users");
        Account.all().forEach(account -> users.add(user(account)));
        return realm.toString();
    }

    /** The service may make systems. */
    private static void giveSecret(JsonNode client) {
        if (client.get("clientId").asText().equals("lanzarote-accounts")) {
            ((ObjectNode) client).put("secret", DeployedServers.ACCOUNTS_SECRET);
        }
    }

    private static ObjectNode client() {
        var client = Documents.JSON
                .createObjectNode()
                .put("clientId", CLIENT)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes")
                .add("basic")
                .add("acr")
                .add("profile")
                .add("email")
                .add("monitoring");
        client.putArray("optionalClientScopes");
        client.putObject("attributes").put("access.token.lifespan", Integer.toString(TOKEN_SECONDS));
        return client;
    }

    private static ObjectNode user(Account account) {
        var user = Documents.JSON
                .createObjectNode()
                .put("username", account.login())
                .put("enabled", true)
                .put("email", account.login() + "@example.org")
                .put("emailVerified", true)
                .put("firstName", "Benchmark")
                .put("lastName", "Account");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        user.putArray("realmRoles").add(account.role());
        var attributes = user.putObject("attributes");
        if (account.party() != null) {
            attributes.putArray("party").add(account.party());
        }
        if (account.organisation() != null) {
            attributes.putArray("organisation").add(account.organisation());
        }
        return user;
    }
}
