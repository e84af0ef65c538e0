package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.login;
import static org.lanzarote.monitoring.people.account.GivenAccounts.with;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Realm;

/** Who is invited by whom, to speak for whom. */
@QuarkusTest
class AccountResourceTest {

    @Test
    void secretariatInvitesTheFocalPointOfAParty() {
        var email = address();

        var id = invited(secretariat(), focalPointOf("FIN", email));

        secretariat()
                .get("/accounts/" + id)
                .then()
                .statusCode(200)
                .body("role", equalTo("FOCAL_POINT"))
                .body("party", equalTo("FIN"))
                .body("name", equalTo("Ada Example"))
                .body("email", equalTo(email))
                .body("status", equalTo("IN_FORCE"))
                .body("invitation", equalTo("DUE"))
                .body("permittedActions", contains("REPLACE", "SUSPEND", "END", "SEND_INVITATION", "CHANGE_ADDRESS"));
    }

    @Test
    void invitedPersonIsWhoTheInvitationSays() {
        var login = GivenAccounts.focalPointOfFinland();

        as(login)
                .get("/me")
                .then()
                .statusCode(200)
                .body("account", equalTo(login))
                .body("party", equalTo("FIN"))
                .body("roles", hasItem("focal-point"));
    }

    @Test
    void keycloakKnowsNoMoreThanItMust() {
        var user = Realm.user(login(invited(secretariat(), focalPointOf("FIN", address()))));

        assertThat(user.getString("attributes.party[0]")).isEqualTo("FIN");
        assertThat(user.getString("attributes.locale[0]")).isEqualTo("fr");
        assertThat(user.getBoolean("enabled")).isTrue();
    }

    @Test
    void focalPointInvitesDelegatesOfItsOwnPartyOnly() {
        var id = invited(focalPoint("FRA"), delegateOf("FRA", address()));

        focalPoint("FRA").get("/accounts/" + id).then().statusCode(200).body("role", equalTo("DELEGATE"));
        refused(
                as("focal-point-fra")
                        .body(delegateOf("NOR", address()))
                        .post("/accounts")
                        .then(),
                403);
        refused(
                as("focal-point-fra")
                        .body(focalPointOf("FRA", address()))
                        .post("/accounts")
                        .then(),
                403);
        refused(
                as("secretariat")
                        .body(delegateOf("FRA", address()))
                        .post("/accounts")
                        .then(),
                403);
    }

    @Test
    void delegateInvitesNobody() {
        refused(
                as("delegate-fra")
                        .body(delegateOf("FRA", address()))
                        .post("/accounts")
                        .then(),
                403);
    }

    @Test
    void noAccountOfOursIsPowerful() {
        for (var role : new String[] {"SECRETARIAT", "SAFEGUARDING_OFFICER", "AUDITOR", "secretariat", "MINISTER"}) {
            secretariat()
                    .body(with(focalPointOf("FIN", address()), "role", role))
                    .post("/accounts")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unreadable"))
                    .body("violations[0].pointer", equalTo("/role"))
                    .body("violations[0].detail", containsString("FOCAL_POINT"));
        }
        nothingWasInvited();
    }

    @Test
    void roleWithoutWhomItSpeaksForIsRefused() {
        invalid(Map.of("role", "FOCAL_POINT", "person", GivenAccounts.person(address())), "/party");
        invalid(Map.of("role", "STAKEHOLDER", "person", GivenAccounts.person(address())), "/organisation");
        invalid(with(focalPointOf("FIN", address()), "organisation", UUID.randomUUID()), "/organisation");
        invalid(with(focalPointOf("FIN", address()), "role", "RAPPORTEUR"), "/party");
        nothingWasInvited();
    }

    @Test
    void partyThatDoesNotExistIsRefused() {
        invalid(focalPointOf("fin", address()), "/party");
        invalid(focalPointOf("USA", address()), "/party");
        nothingWasInvited();
    }

    @Test
    void addressThatSomebodyHasIsRefused() {
        for (var taken : new String[] {"focal-point-fra@example.org", "Focal-Point-FRA@example.org"}) {
            secretariat()
                    .body(focalPointOf("FIN", taken))
                    .post("/accounts")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/email-in-use"));
        }
        nothingWasInvited();
    }

    @Test
    void partyHasOneFocalPointAtATime() {
        secretariat()
                .body(focalPointOf("FRA", address()))
                .post("/accounts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/focal-point-in-place"));
    }

    @Test
    void twoInvitationsAtOnceMakeOneFocalPoint() throws Exception {
        Callable<Integer> invitation = () -> secretariat()
                .body(focalPointOf("FIN", address()))
                .post("/accounts")
                .statusCode();

        assertThat(AtOnce.send(List.of(invitation, invitation))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void sameInvitationSentAgainInvitesOnce() {
        var body = focalPointOf("FIN", address());
        var key = UUID.randomUUID().toString();

        var first = invited(secretariat().header("Idempotency-Key", key), body);

        assertThat(invited(secretariat().header("Idempotency-Key", key), body)).isEqualTo(first);
        secretariat().body(body).post("/accounts").then().statusCode(409);
        secretariat().get("/accounts?party=FIN").then().body("items.id", contains(first));
    }

    @Test
    void focalPointSeesTheAccountsOfItsPartyOnly() {
        var finland = invited(secretariat(), focalPointOf("FIN", address()));

        focalPoint("FRA")
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("items.party", everyItem(equalTo("FRA")))
                .body("items.role", hasItem("DELEGATE"));
        focalPoint("FRA").get("/accounts?party=FIN").then().body("items", empty());
        focalPoint("FRA").get("/accounts/" + finland).then().statusCode(404);
        focalPoint("FRA")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Curious"))
                .post("/accounts/" + finland + "/suspend")
                .then()
                .statusCode(404);
    }

    private static void nothingWasInvited() {
        secretariat().get("/accounts?party=FIN").then().statusCode(200).body("items", empty());
    }

    private static void invalid(Map<String, Object> body, String pointer) {
        secretariat()
                .body(body)
                .post("/accounts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", hasItem(pointer));
    }

    private static void refused(ValidatableResponse response, int status) {
        response.statusCode(status).body("type", equalTo("/problems/forbidden"));
    }
}
