package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOfFinland;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.login;
import static org.lanzarote.monitoring.people.account.GivenAccounts.person;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;
import org.lanzarote.monitoring.support.ServiceLog;

/** What is written here and what is written in Keycloak agree, wherever the line between them breaks. */
@QuarkusTest
class IdentityAgreementTest {

    private final AccountErrands errands;
    private final IdentityStore identities;

    IdentityAgreementTest(AccountErrands errands, IdentityStore identities) {
        this.errands = errands;
        this.identities = identities;
    }

    @AfterEach
    void lineIsOpen() {
        Relay.set(Line.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Line.class,
            names = {"CUT", "CUT_AFTER_USER", "SILENT"})
    @Tag("slow") // 1.8 s
    void nothingIsHalfDoneWhenKeycloakDoesNotAnswer(Line line) {
        var email = address();
        Relay.set(line);

        unavailable(
                secretariat().body(focalPointOf("FIN", email)).post("/accounts").then());

        Relay.set(Line.OPEN);
        secretariat().get("/accounts?party=FIN").then().body("items", empty());
        errands.run();
        assertThat(identities.loginOf(email)).as("what Keycloak kept of it").isEmpty();
    }

    @Test
    void keycloakHadDoneItWhenTheLineBroke() {
        var email = address();
        Relay.set(Line.CUT_AFTER_USER);

        unavailable(
                secretariat().body(focalPointOf("FIN", email)).post("/accounts").then());

        Relay.set(Line.OPEN);
        assertThat(identities.loginOf(email)).isNotEmpty();
    }

    @Test
    void leftoverIsInNobodysWay() {
        var email = address();
        Relay.set(Line.CUT_AFTER_USER);
        unavailable(
                secretariat().body(focalPointOf("FIN", email)).post("/accounts").then());
        Relay.set(Line.OPEN);

        var id = invited(secretariat(), focalPointOf("FIN", email));

        assertThat(identities.loginOf(email)).isEqualTo(login(id));
        errands.run();
        assertThat(identities.loginOf(email)).isEqualTo(login(id));
    }

    @Test
    void suspensionHoldsWhileKeycloakIsDownAndReachesItLater() {
        var id = delegateOfFrance();
        var login = login(id);
        Realm.setPassword(login);
        Relay.set(Line.CUT);

        tell(id, "suspend");
        errands.run();
        assertThat(Realm.user(login).getBoolean("enabled")).isTrue();

        Relay.set(Line.OPEN);
        tell(id, "reinstate");
        tell(id, "suspend");
        errands.run();
        assertThat(Realm.user(login).getBoolean("enabled")).isFalse();
    }

    @Test
    void endedAccountsLoginIsGoneAndItsAddressFree() {
        var email = address();
        var id = invited(secretariat(), focalPointOf("FIN", email));
        var login = login(id);
        secretariat()
                .header("If-Match", tag("/accounts/" + id))
                .body(Map.of("reason", "Left"))
                .post("/accounts/" + id + "/end")
                .then()
                .statusCode(204);

        errands.run();

        assertThat(Realm.knows(login)).isFalse();
        invited(secretariat(), focalPointOf("FIN", email));
    }

    @Test
    @Tag("slow") // 0.4 s
    void endThatLiesAheadReachesKeycloakWhateverHappensBefore() throws SQLException {
        var login = focalPointOfFinland();
        var id = secretariat().get("/accounts?party=FIN").then().extract().<String>path("items[0].id");
        secretariat()
                .body(Map.of("person", person(address()), "reason", "Retires", "from", "2027-09-01T00:00:00Z"))
                .post("/accounts/" + id + "/replace")
                .then()
                .statusCode(201);
        tell(secretariat(), id, "suspend");
        errands.run();

        Owner.execute("update account set since = '2026-01-01', until = '2027-01-01' where login = '" + login + "'");
        Owner.execute("update identity_intent set due_at = '2027-01-01' where login = '" + login + "'");
        errands.run();

        assertThat(Realm.knows(login)).isFalse();
    }

    @Test
    void loginThatFailsKeepsNoOtherWaiting() throws SQLException {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        var login = login(id);
        tell(secretariat(), id, "end");
        Owner.execute("insert into identity_intent values ('broken', 'infinity', '2000-01-01')");

        try (var log = ServiceLog.open()) {
            errands.run();
            assertThat(log.text()).contains("the login broken failed").doesNotContain(login);
        }

        assertThat(Realm.knows(login)).isFalse();
    }

    private static void unavailable(ValidatableResponse response) {
        response.statusCode(503).header("Retry-After", "30").body("type", equalTo("/problems/identities-unavailable"));
    }

    private static void tell(String id, String verb) {
        tell(focalPoint("FRA"), id, verb);
    }

    private static void tell(RequestSpecification asker, String id, String verb) {
        asker.header("If-Match", tag("/accounts/" + id))
                .body(Map.of("reason", "Mislaid a laptop"))
                .post("/accounts/" + id + "/" + verb)
                .then()
                .statusCode(204);
    }
}
