package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.login;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Tokens;
import org.lanzarote.monitoring.support.Wire;

/** What becomes of an account holds with its next request, whatever token it has. */
@QuarkusTest
class AccountStateTest {

    @Test
    void suspendedAccountIsOutAtOnce() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        var person = holderOf(id);
        person.get("/me").then().statusCode(200);

        tell(secretariat(), id, "suspend").statusCode(204);

        for (var path : new String[] {"/me", "/parties", "/accounts", "/rounds/2/replies/FIN"}) {
            person.get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/account-not-in-force"))
                    .body("detail", containsString("SUSPENDED"));
        }
    }

    @Test
    void attemptsOfASuspendedAccountAreInTheTrail() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        var person = holderOf(id);
        tell(secretariat(), id, "suspend").statusCode(204);

        person.get("/parties/FIN").then().statusCode(403);

        as("auditor")
                .get("/trail?outcome=REFUSED&account=" + login(id))
                .then()
                .statusCode(200)
                .body("items.record", contains("/parties/FIN"));
        as("auditor")
                .get("/trail?operation=suspendAccount")
                .then()
                .body("items.record", contains("/accounts/" + id + "/suspend"))
                .body("items.reason", contains("Left the ministry"));
    }

    @Test
    void bodyOfASuspendedAccountIsNotReadAndItsAttemptIsInTheTrail() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        holderOf(id);
        var token = Tokens.of(login(id));
        tell(secretariat(), id, "suspend").statusCode(204);

        for (var party : new String[] {"FIN", "FRA"}) {
            assertThat(Wire.ask(
                            "POST /rounds/2/replies/" + party + "/package HTTP/1.1",
                            "Host: localhost",
                            "Content-Type: application/zip",
                            "Content-Length: 250000000",
                            "Authorization: Bearer " + token))
                    .startsWith("HTTP/1.1 403 ")
                    .contains("/problems/account-not-in-force");
        }
        as("auditor")
                .get("/trail?operation=loadReplyPackage&account=" + login(id))
                .then()
                .body("items.outcome", contains("REFUSED", "REFUSED"));
    }

    @Test
    void reinstatedAccountIsInAgain() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        var person = holderOf(id);
        tell(secretariat(), id, "suspend").statusCode(204);

        tell(secretariat(), id, "reinstate").statusCode(204);

        person.get("/me").then().statusCode(200);
        secretariat().get("/accounts/" + id).then().body("status", equalTo("IN_FORCE"));
    }

    @Test
    void endedAccountStaysOnRecordAndIsOut() {
        var id = delegateOfFrance();
        var person = holderOf(id);

        tell(focalPoint("FRA"), id, "end").statusCode(204);

        person.get("/me").then().statusCode(403).body("detail", containsString("ENDED"));
        focalPoint("FRA")
                .get("/accounts/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("reason", equalTo("Left the ministry"))
                .body("until", equalTo("2027-03-01T12:00:00Z"))
                .body("permittedActions", empty());
        tell(secretariat(), id, "reinstate").statusCode(409).body("type", equalTo("/problems/account-state"));
    }

    @Test
    void whatTheStateForbidsChangesNothing() {
        var id = delegateOfFrance();

        tell(focalPoint("FRA"), id, "reinstate").statusCode(409).body("type", equalTo("/problems/account-state"));
        tell(focalPoint("FRA"), id, "suspend").statusCode(204);
        tell(focalPoint("FRA"), id, "suspend").statusCode(409);

        focalPoint("FRA").get("/accounts/" + id).then().body("status", equalTo("SUSPENDED"));
    }

    @Test
    void focalPointChangesNeitherItselfNorAnother() {
        var own = secretariat()
                .get("/accounts?party=FRA&role=FOCAL_POINT")
                .then()
                .extract()
                .<String>path("items[0].id");

        tell(focalPoint("FRA"), own, "suspend").statusCode(403).body("type", equalTo("/problems/forbidden"));
        tell(focalPoint("NOR"), own, "suspend").statusCode(404);
    }

    @Test
    void changeNeedsTheTagAndAReason() {
        var id = delegateOfFrance();
        var path = "/accounts/" + id + "/suspend";

        focalPoint("FRA").body(reason()).post(path).then().statusCode(428);
        focalPoint("FRA")
                .body(reason())
                .header("If-Match", "\"9\"")
                .post(path)
                .then()
                .statusCode(412);
        focalPoint("FRA")
                .body(Map.of("reason", " "))
                .header("If-Match", tag("/accounts/" + id))
                .post(path)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
        focalPoint("FRA").get("/accounts/" + id).then().body("status", equalTo("IN_FORCE"));
    }

    private static RequestSpecification holderOf(String id) {
        var login = login(id);
        Realm.setPassword(login);
        return as(login);
    }

    private static ValidatableResponse tell(RequestSpecification asker, String id, String verb) {
        return asker.header("If-Match", tag("/accounts/" + id))
                .body(reason())
                .post("/accounts/" + id + "/" + verb)
                .then();
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "Left the ministry");
    }
}
