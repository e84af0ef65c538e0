package org.lanzarote.monitoring.people.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.person;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.people.account.GivenAccounts.with;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Realm;

/** Who spoke for a Party when is known for ever. */
@QuarkusTest
class SuccessionTest {

    private static final String NOW = "2027-03-01T12:00:00Z";
    private static final String LATER = "2027-09-01T00:00:00Z";

    @Test
    void successorTakesOverAsTheOtherEnds() {
        replace(focalPointOfFrance(), Map.of("person", person(address()), "reason", "New post"))
                .statusCode(201);

        secretariat()
                .get("/accounts?party=FRA&role=FOCAL_POINT")
                .then()
                .body("items.status", contains("ENDED", "IN_FORCE"))
                .body("items[0].until", equalTo(NOW))
                .body("items[0].reason", equalTo("New post"))
                .body("items[1].since", equalTo(NOW))
                .body("items[1].until", nullValue());
        focalPoint("FRA").get("/me").then().statusCode(403);
    }

    @Test
    void successionMayBeSettledAhead() {
        String id = replace(
                        focalPointOfFrance(), Map.of("person", person(address()), "reason", "Retires", "from", LATER))
                .statusCode(201)
                .extract()
                .path("id");

        focalPoint("FRA").get("/me").then().statusCode(200);
        var successor = GivenAccounts.login(id);
        Realm.setPassword(successor);
        as(successor).get("/me").then().statusCode(403).body("detail", equalTo("The account is COMING"));
        secretariat()
                .get("/accounts?party=FRA&role=FOCAL_POINT")
                .then()
                .body("items.status", contains("IN_FORCE", "COMING"))
                .body("items[0].until", equalTo(LATER));
    }

    @Test
    @Tag("slow") // 0.8 s
    void mailboxOfAnOfficePassesToTheSuccessor() {
        var mailbox = address();
        var body = Map.of("person", person(mailbox), "reason", "New post");
        for (int successor = 1; successor <= 3; successor++) {
            replace(focalPointOfFrance(), body).statusCode(201);
        }
        var third = focalPointOfFrance();

        replace(third, with(body, "from", LATER)).statusCode(409).body("type", equalTo("/problems/email-in-use"));
        replace(third, Map.of("person", person("focal-point-nor@example.org"), "reason", "Mistaken"))
                .statusCode(409);
        end(third);
        invited(secretariat(), focalPointOf("FIN", mailbox));
        secretariat()
                .get("/accounts?party=FRA&role=FOCAL_POINT")
                .then()
                .body("items.status", everyItem(equalTo("ENDED")));
    }

    @Test
    void pastIsNotRewritten() {
        replace(
                        focalPointOfFrance(),
                        Map.of("person", person(address()), "reason", "Late", "from", "2026-01-01T00:00:00Z"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/from"));
        onlyFranceAsBefore();
    }

    @Test
    void refusedSuccessionChangesNothing() {
        replace(focalPointOfFrance(), Map.of("person", person("focal-point-nor@example.org"), "reason", "Mistaken"))
                .statusCode(409)
                .body("type", equalTo("/problems/email-in-use"));
        onlyFranceAsBefore();
    }

    @Test
    void sameSuccessionSentAgainHappensOnce() {
        var id = focalPointOfFrance();
        var key = UUID.randomUUID().toString();
        var body = Map.of("person", person(address()), "reason", "New post");
        var request = secretariat().header("Idempotency-Key", key).body(body);

        String first = request.post("/accounts/" + id + "/replace")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        request.post("/accounts/" + id + "/replace").then().statusCode(201).body("id", equalTo(first));
        secretariat().get("/accounts?party=FRA&role=FOCAL_POINT").then().body("items", hasSize(2));
    }

    @Test
    void onlyFocalPointsAreReplaced() {
        replace(delegateOfFrance(), Map.of("person", person(address()), "reason", "Left"))
                .statusCode(409)
                .body("type", equalTo("/problems/account-state"));
    }

    @Test
    void partyWhoseFocalPointHasEndedTakesANewOne() {
        end(focalPointOfFrance());

        secretariat()
                .body(focalPointOf("FRA", address()))
                .post("/accounts")
                .then()
                .statusCode(201);
    }

    private static void end(String id) {
        secretariat()
                .header("If-Match", tag("/accounts/" + id))
                .body(Map.of("reason", "Left"))
                .post("/accounts/" + id + "/end")
                .then()
                .statusCode(204);
    }

    private static void onlyFranceAsBefore() {
        secretariat()
                .get("/accounts?party=FRA&role=FOCAL_POINT")
                .then()
                .body("items.status", contains("IN_FORCE"))
                .body("items[0].until", nullValue())
                .body("items[0].reason", not(equalTo("Mistaken")));
    }

    private static String focalPointOfFrance() {
        return secretariat()
                .get("/accounts?party=FRA&role=FOCAL_POINT")
                .then()
                .extract()
                .path("items[-1].id");
    }

    private static ValidatableResponse replace(String id, Map<String, Object> body) {
        return secretariat().body(body).post("/accounts/" + id + "/replace").then();
    }
}
