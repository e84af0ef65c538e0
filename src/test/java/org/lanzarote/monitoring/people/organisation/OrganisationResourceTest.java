package org.lanzarote.monitoring.people.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;

/** An organisation takes part when the Secretariat has said so, and only then. */
@QuarkusTest
class OrganisationResourceTest {

    private final String name = "Network " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@example.org";

    @AfterEach
    void lineIsOpen() {
        Relay.set(Line.OPEN);
    }

    @Test
    void anybodyMayAskAndTheSecretariatSeesIt() {
        var id = registered();

        secretariat()
                .get("/organisations?status=REGISTERED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].name", equalTo(name))
                .body("items[0].contact.email", equalTo(email))
                .body("items[0].permittedActions", contains("APPROVE", "DECLINE"));
    }

    @Test
    void approvalInvitesTheContact() {
        tell(registered(), "approve", Map.of()).statusCode(204);

        secretariat()
                .get("/accounts?role=STAKEHOLDER&organisation=" + name)
                .then()
                .statusCode(200)
                .body("items.email", contains(email))
                .body("items[0].invitation", equalTo("DUE"));
    }

    @Test
    void approvalWaitsForKeycloak() {
        var id = registered();
        Relay.set(Line.CUT);

        tell(id, "approve", Map.of()).statusCode(503).header("Retry-After", "30");

        secretariat().get("/organisations/" + id).then().body("status", equalTo("REGISTERED"));
        secretariat().get("/accounts?organisation=" + name).then().body("items", empty());
    }

    @Test
    void declinedOrganisationHasNoAccounts() {
        var id = registered();

        tell(id, "decline", Map.of("reason", "Sells what it comments on")).statusCode(204);

        secretariat()
                .get("/organisations/" + id)
                .then()
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("Sells what it comments on"))
                .body("permittedActions", empty());
        invite(id).statusCode(422).body("violations.pointer", contains("/organisation"));
        tell(id, "approve", Map.of()).statusCode(409).body("type", equalTo("/problems/organisation-decided"));
    }

    @Test
    void onlyAnApprovedOrganisationHasAccounts() {
        var id = registered();
        invite(id).statusCode(422);

        tell(id, "approve", Map.of()).statusCode(204);

        invite(id).statusCode(201);
    }

    @Test
    void noTwoOrganisationsTakePartUnderOneName() {
        tell(registered(), "approve", Map.of()).statusCode(204);
        var second =
                register(body(name, "other-" + email)).statusCode(201).extract().<String>path("id");

        tell(second, "approve", Map.of()).statusCode(409).body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void askingDoesNotTellWhoTakesPart() {
        tell(registered(), "approve", Map.of()).statusCode(204);

        register(body(name, email)).statusCode(201);
        nobody().get("/organisations").then().statusCode(401);
    }

    @Test
    void everythingThatIsMissingIsTold() {
        register(Map.of()).statusCode(422).body("violations.pointer", hasItems("/name", "/kind", "/about", "/contact"));
        register(body(" ", "nowhere")).statusCode(422).body("violations.pointer", hasItems("/name", "/contact/email"));
        secretariat().get("/organisations").then().body("items.status", not(hasItem("REGISTERED")));
    }

    private String registered() {
        return register(body(name, email)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse register(Map<String, Object> body) {
        return nobody().body(body).post("/organisations").then();
    }

    private static Map<String, Object> body(String name, String email) {
        var contact = Map.of("given", "Grace", "family", "Example", "email", email, "language", "EN");
        return Map.of("name", name, "kind", "NGO", "about", "Works for children online", "contact", contact);
    }

    private static ValidatableResponse tell(String id, String verb, Map<String, String> body) {
        var path = "/organisations/" + id;
        var tag = secretariat().get(path).then().statusCode(200).extract().header("ETag");
        return secretariat()
                .header("If-Match", tag)
                .body(body)
                .post(path + "/" + verb)
                .then();
    }

    private static ValidatableResponse invite(String organisation) {
        var person = Map.of(
                "name",
                Map.of("given", "Alan", "family", "Example"),
                "email",
                UUID.randomUUID() + "@example.org",
                "language",
                "EN");
        return secretariat()
                .body(Map.of("role", "FACILITATOR", "organisation", organisation, "person", person))
                .post("/accounts")
                .then();
    }
}
