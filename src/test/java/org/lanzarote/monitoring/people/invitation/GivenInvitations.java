package org.lanzarote.monitoring.people.invitation;

import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Given an organisation that the Secretariat invited. Keycloak outlives a test, so each has a name and address of its own. */
final class GivenInvitations {

    static final String ALL = "/invitations";
    static final String ONE = ALL + "/{id}";
    static final String REDEMPTION = ALL + "/redemption";

    final String name = "Ombudsperson " + UUID.randomUUID();
    final String email = UUID.randomUUID() + "@example.org";

    Map<String, Object> wish(String validUntil) {
        return Map.of("name", name, "kind", "OMBUDSPERSON", "email", email, "language", "FR", "validUntil", validUntil);
    }

    Response invite(String validUntil) {
        return secretariat().body(wish(validUntil)).post(ALL);
    }

    /** The id of the invitation. */
    String invited() {
        return invite("2027-04-01T12:00:00Z").then().statusCode(201).extract().path("id");
    }

    static String tag(String id) {
        return secretariat().get(ONE, id).then().statusCode(200).extract().header("ETag");
    }

    static Response renew(String id) {
        return secretariat().header("If-Match", tag(id)).post(ONE + "/renew-secret", id);
    }

    static String secret(String id) {
        return renew(id).then().statusCode(200).extract().path("secret");
    }

    static void withdrawn(String id) {
        secretariat()
                .header("If-Match", tag(id))
                .body(Map.of("reason", "Invited in error"))
                .post(ONE + "/withdraw", id)
                .then()
                .statusCode(204);
    }

    static Response redeem(String secret) {
        return nobody().body(redemption(secret)).post(REDEMPTION);
    }

    static Map<String, String> redemption(String secret) {
        return Map.of("secret", secret, "given", "Grace", "family", "Example", "about", "Hears children");
    }
}
