package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.with;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;

/** A Party's own system is let in as the Party's, until it is revoked. */
@QuarkusTest
class SystemResourceTest {

    private static final Map<String, Object> CASE_REGISTER =
            Map.of("name", "Case register", "role", "FOCAL_POINT", "party", "FRA");

    private final AccountErrands errands;

    SystemResourceTest(AccountErrands errands) {
        this.errands = errands;
    }

    @AfterEach
    void lineIsOpen() {
        Relay.set(Line.OPEN);
    }

    @Test
    void systemSpeaksForThePartyWhoseItIs() {
        system(secret(registered()))
                .get("/me")
                .then()
                .statusCode(200)
                .body("party", equalTo("FRA"))
                .body("roles", hasItem("focal-point"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Case\tregister",
                "Case\nregister",
                "Case \u202eregister",
                "Case\u200bregister",
                " Case register",
                "Case register ",
                "Case\u00a0register",
                "Case\u00adregister",
                "Case\u200cregister",
                "Case\u200dregister",
                "Case\u034fregister",
                "Case\ufe0fregister",
                "Case\u17b4register",
                "\u0301Case register"
            })
    void nameIsOneLineInWhichEachCharacterIsSeen(String name) {
        focalPoint("FRA")
                .body(Map.of("name", name, "role", "FOCAL_POINT", "party", "FRA"))
                .post("/systems")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"))
                .body("violations.code", contains("ONE_LINE"));
    }

    @Test
    void nameOfTheFieldIsTaken() {
        focalPoint("FRA")
                .body(with(CASE_REGISTER, "name", "Réf. № 3 – «Registre» & Co. (می\u200cشود)"))
                .post("/systems")
                .then()
                .statusCode(201);
    }

    @Test
    void newSecretEndsTheOldOne() {
        var id = registered();
        var old = secret(id);

        var renewed = secret(id);

        assertThat(renewed.getString("clientSecret")).isNotEqualTo(old.getString("clientSecret"));
        assertThat(Realm.refuses(old.getString("clientId"), old.getString("clientSecret")))
                .isTrue();
        system(renewed).get("/me").then().statusCode(200);
    }

    @Test
    void ofThoseWhoRenewASecretAtOnceOneAloneGetsIt() {
        var id = registered();
        var seen = tag(id);

        var renewals = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> focalPoint("FRA").header("If-Match", seen).post("/systems/" + id + "/renew-secret")))
                .limit(4)
                .toList();

        assertThat(renewals.stream().map(CompletableFuture::join))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(renewals.stream()
                        .map(CompletableFuture::join)
                        .filter(renewal -> renewal.statusCode() == 200)
                        .map(renewal -> renewal.header("ETag")))
                .containsExactly(tag(id))
                .doesNotContain(seen);
    }

    @Test
    void revokedSystemIsOutAtOnceAndItsClientGone() {
        var id = registered();
        var secret = secret(id);
        var system = system(secret);

        revoke(focalPoint("FRA"), id).statusCode(204);

        system.get("/me").then().statusCode(403).body("type", equalTo("/problems/account-not-in-force"));
        errands.run();
        assertThat(Realm.refuses(secret.getString("clientId"), secret.getString("clientSecret")))
                .isTrue();
        focalPoint("FRA")
                .get("/systems/" + id)
                .then()
                .body("until", notNullValue())
                .body("reason", equalTo("Switched off"));
        revoke(secretariat(), id).statusCode(409);
        focalPoint("FRA")
                .header("If-Match", tag(id))
                .post("/systems/" + id + "/renew-secret")
                .then()
                .statusCode(409);
    }

    @Test
    void systemsOfOthersDoNotExist() {
        var id = registered();

        for (var other : new RequestSpecification[] {focalPoint("NOR"), stakeholder()}) {
            other.get("/systems").then().body("items", empty());
            other.get("/systems/" + id).then().statusCode(404);
        }
        focalPoint("NOR")
                .header("If-Match", "\"0\"")
                .post("/systems/" + id + "/renew-secret")
                .then()
                .statusCode(404);
        focalPoint("FRA").get("/systems").then().body("items.id", contains(id));
    }

    @Test
    void nobodyRegistersASystemForOthers() {
        focalPoint("NOR").body(CASE_REGISTER).post("/systems").then().statusCode(403);
        stakeholder().body(CASE_REGISTER).post("/systems").then().statusCode(403);
        secretariat()
                .body(with(CASE_REGISTER, "party", "fra"))
                .post("/systems")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/party"));
        secretariat().get("/systems").then().body("items", empty());
    }

    @Test
    void systemMakesNoAccountsAndIsToldWhy() {
        var system = system(secret(registered()));
        var why = "A person, not a system, decides on accounts and on other systems";

        system.get("/me")
                .then()
                .body("abilities", hasItem("DELEGATE_SECTIONS"))
                .body("abilities", not(hasItem("INVITE_ACCOUNTS")))
                .body("abilities", not(hasItem("REGISTER_SYSTEMS")));
        system.body(delegateOf("FRA", address()))
                .post("/accounts")
                .then()
                .statusCode(403)
                .body("detail", equalTo(why));
        system.body(CASE_REGISTER).post("/systems").then().statusCode(403).body("detail", equalTo(why));
    }

    @Test
    void organisationsSystemSpeaksForTheOrganisation() {
        var name = "Network " + UUID.randomUUID();
        var body = Map.of("name", "Archive", "role", "STAKEHOLDER", "organisation", GivenAccounts.approved(name));

        String id = secretariat()
                .body(body)
                .post("/systems")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        system(secretGivenTo(secretariat(), id)).get("/me").then().body("organisation", equalTo(name));
    }

    @Test
    void nothingIsHalfDoneWhenKeycloakDoesNotAnswer() {
        Relay.set(Line.CUT);

        focalPoint("FRA")
                .body(CASE_REGISTER)
                .post("/systems")
                .then()
                .statusCode(503)
                .header("Retry-After", "30");

        focalPoint("FRA").get("/systems").then().body("items", empty());
    }

    @Test
    void secretIsForThoseWithATokenOnly() {
        nobody().post("/systems/" + registered() + "/renew-secret").then().statusCode(401);
    }

    private static String registered() {
        return focalPoint("FRA")
                .body(CASE_REGISTER)
                .post("/systems")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath secret(String id) {
        return secretGivenTo(focalPoint("FRA"), id);
    }

    private static JsonPath secretGivenTo(RequestSpecification asker, String id) {
        return asker.header("If-Match", tag(id))
                .post("/systems/" + id + "/renew-secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification system(JsonPath secret) {
        return nobody().auth().oauth2(Realm.tokenOf(secret.getString("clientId"), secret.getString("clientSecret")));
    }

    private static ValidatableResponse revoke(RequestSpecification asker, String id) {
        return asker.header("If-Match", tag(id))
                .body(Map.of("reason", "Switched off"))
                .post("/systems/" + id + "/revoke")
                .then();
    }

    private static String tag(String id) {
        return GivenAccounts.tag("/systems/" + id);
    }
}
