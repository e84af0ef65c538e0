package org.lanzarote.monitoring.support;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.local.LocalRealm;

/** The realm in the hands of Keycloak's administrator, who is bound by none of the service's rules. */
public final class Realm {

    private static final String PASSWORD = "demonstration-only";

    private Realm() {}

    /** A person sets the password that all demonstration accounts have. */
    public static void setPassword(String login) {
        admin().body(Map.of("type", "password", "value", PASSWORD, "temporary", false))
                .put("/users/" + user(login).getString("id") + "/reset-password")
                .then()
                .statusCode(204);
    }

    /** The realm takes no longer family name. */
    public static void familyNamesHaveAtMost(int letters) {
        var address = realmToManage() + "/users/profile";
        var profile = master().get(address).as(JsonNode.class);
        for (var attribute : profile.path("attributes")) {
            if (attribute.path("name").asText().equals("lastName")) {
                ((ObjectNode) attribute.path("validations")).putObject("length").put("max", letters);
            }
        }
        master().body(profile).put(address).then().statusCode(200);
    }

    /** A user with these roles and attributes, whatever they are. */
    public static String user(String login, List<String> roles, Map<String, String> attributes) {
        var claims =
                attributes.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        admin().body(Map.of(
                        "username",
                        login,
                        "email",
                        login + "@example.org",
                        "firstName",
                        "Made",
                        "lastName",
                        "By hand",
                        "enabled",
                        true,
                        "attributes",
                        claims))
                .post("/users")
                .then()
                .statusCode(201);
        grant(login, roles);
        setPassword(login);
        return login;
    }

    /** A client whose own account has these roles, made by the administrator; gives a token of it. */
    public static String tokenOfNewClient(String clientId, List<String> roles) {
        var secret = UUID.randomUUID().toString();
        var address = admin().body(Map.of(
                        "clientId",
                        clientId,
                        "secret",
                        secret,
                        "serviceAccountsEnabled",
                        true,
                        "fullScopeAllowed",
                        true,
                        "defaultClientScopes",
                        List.of("basic", "profile", "monitoring")))
                .post("/clients")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var client = address.substring(address.lastIndexOf('/'));
        grantTo(
                admin().get("/clients" + client + "/service-account-user")
                        .jsonPath()
                        .getString("id"),
                roles);
        return tokenOf(clientId, secret);
    }

    public static void grant(String login, List<String> roles) {
        grantTo(user(login).getString("id"), roles);
    }

    private static void grantTo(String id, List<String> roles) {
        List<Map<String, Object>> known = admin().get("/users/" + id + "/role-mappings/realm/available")
                .jsonPath()
                .getList("$");
        admin().body(known.stream()
                        .filter(role -> roles.contains(role.get("name")))
                        .toList())
                .post("/users/" + id + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    public static void remove(String login) {
        admin().delete("/users/" + user(login).getString("id")).then().statusCode(204);
    }

    public static boolean knows(String login) {
        return !users(login).getList("$").isEmpty();
    }

    /** The user as Keycloak shows it. */
    public static JsonPath user(String login) {
        return users(login).setRootPath("[0]");
    }

    /** A token for a client's own account. */
    public static String tokenOf(String clientId, String secret) {
        return credentials(clientId, secret).then().statusCode(200).extract().path("access_token");
    }

    /** A token of the service's own client, which is meant for Keycloak's administration. */
    public static String tokenForAnotherAudience() {
        return tokenOf(
                "lanzarote-accounts", ConfigProvider.getConfig().getValue("identities.client-secret", String.class));
    }

    /** A token for a demonstration account that lives for a second. */
    public static String briefToken(String login) {
        return given().baseUri(realm())
                .formParam("grant_type", "password")
                .formParam("client_id", "demonstration-brief")
                .formParam("username", login)
                .formParam("password", PASSWORD)
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** From now on its tokens say that they come from this address, or from where it is, for an empty one. */
    public static void issueAs(String address) {
        Map<String, Object> attributes =
                new HashMap<>(master().get(realmToManage()).jsonPath().getMap("attributes"));
        attributes.put("frontendUrl", address);
        master().body(Map.of("attributes", attributes))
                .put(realmToManage())
                .then()
                .statusCode(204);
    }

    /** A new key signs its tokens from now on; gives the address to take it away at. */
    public static String addKey() {
        Map<String, List<String>> settings = Map.of("priority", List.of("200"), "algorithm", List.of("RS256"));
        return master().body(Map.of(
                        "name",
                        "another",
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        settings))
                .post(realmToManage() + "/components")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** What signed with this key counts for nothing in Keycloak itself. */
    public static void removeKey(String address) {
        master().delete(address).then().statusCode(204);
    }

    /** Whether a client gets no token for this secret. */
    public static boolean refuses(String clientId, String secret) {
        return credentials(clientId, secret).statusCode() == 401;
    }

    private static Response credentials(String clientId, String secret) {
        return given().baseUri(realm())
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", clientId)
                .formParam("client_secret", secret)
                .post("/protocol/openid-connect/token");
    }

    private static JsonPath users(String login) {
        return admin().queryParam("username", login)
                .queryParam("exact", true)
                .get("/users")
                .jsonPath();
    }

    private static RequestSpecification admin() {
        return given().baseUri(realmToManage())
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(tokenForAnotherAudience());
    }

    /** Keycloak's own administrator, who may change the realm itself. */
    private static RequestSpecification master() {
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", LocalRealm.ADMINISTRATOR)
                .formParam("password", LocalRealm.ADMINISTRATOR)
                .post(Tokens.keycloak().resolve("master/protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }

    private static String realmToManage() {
        return realm().replace("/realms/", "/admin/realms/");
    }

    private static String realm() {
        return Tokens.keycloak().toString();
    }
}
