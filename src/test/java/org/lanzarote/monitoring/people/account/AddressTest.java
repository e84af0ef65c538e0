package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.login;
import static org.lanzarote.monitoring.people.account.GivenAccounts.person;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.people.account.GivenAccounts.with;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;

/** A person gets another e-mail address, here and in Keycloak, or in neither. */
@QuarkusTest
class AddressTest {

    private final IdentityStore identities;
    private final AccountErrands errands;

    AddressTest(IdentityStore identities, AccountErrands errands) {
        this.identities = identities;
        this.errands = errands;
    }

    @AfterEach
    void allIsAsBefore() {
        Relay.set(Line.OPEN);
    }

    @Test
    void newAddressHoldsHereAndInKeycloakAndNothingIsRefusedThere() throws SQLException {
        var former = address();
        var id = invited(secretariat(), focalPointOf("FIN", former));
        Owner.execute("update account set address_refused_at = '2027-03-01T11:00Z' where id = '" + id + "'");
        var next = address();

        change(secretariat(), id, next.toUpperCase(Locale.ROOT)).statusCode(204);

        secretariat()
                .get("/accounts/" + id)
                .then()
                .body("email", equalTo(next))
                .body("addressRefusedAt", nullValue())
                .body("permittedActions", hasItem("CHANGE_ADDRESS"));
        assertThat(identities.loginOf(next)).isEqualTo(login(id));
        assertThat(identities.loginOf(former)).isEmpty();
        invited(secretariat(), focalPointOf("SWE", former));
    }

    @Test
    void addressOfSomebodyElseIsRefused() {
        var taken = address();
        invited(secretariat(), focalPointOf("FIN", taken));
        var id = invited(secretariat(), focalPointOf("SWE", address()));

        change(secretariat(), id, taken).statusCode(409).body("type", equalTo(ProblemType.EMAIL_IN_USE.uri()));
        secretariat().get("/accounts/" + id).then().body("email", not(equalTo(taken)));
    }

    @Test
    void addressThatTheAccountHasIsNoChangeUnlessItWasRefused() throws SQLException {
        var own = address();
        var id = invited(secretariat(), focalPointOf("FIN", own));

        change(secretariat(), id, own.toUpperCase(Locale.ROOT))
                .statusCode(409)
                .body("type", equalTo(ProblemType.ADDRESS_UNCHANGED.uri()));
        Owner.execute("update account set address_refused_at = '2027-03-01T11:00Z' where id = '" + id + "'");
        change(secretariat(), id, own).statusCode(204);
        secretariat()
                .get("/accounts/" + id)
                .then()
                .body("addressRefusedAt", nullValue())
                .body("addressChangedAt", nullValue());
    }

    @Test
    @Tag("slow") // 1.2 s
    void mailboxIsKeptWhereItsSuccessionFails() {
        var mailbox = address();
        var id = invited(secretariat(), focalPointOf("FIN", mailbox));
        var successor = with(person(mailbox), "name", Map.of("given", "Ada", "family", "Example-Example"));
        Realm.familyNamesHaveAtMost(10);
        try {
            secretariat()
                    .body(Map.of("person", successor, "reason", "New post"))
                    .post("/accounts/" + id + "/replace")
                    .then()
                    .statusCode(422);
        } finally {
            Realm.familyNamesHaveAtMost(255);
        }
        errands.run();

        assertThat(identities.loginOf(mailbox)).isEqualTo(login(id));
    }

    @Test
    @Tag("slow") // 0.6 s
    void withoutKeycloakNothingIsDone() {
        var former = address();
        var id = invited(secretariat(), focalPointOf("FIN", former));
        var next = address();
        Relay.set(Line.CUT);
        change(secretariat(), id, next).statusCode(503);
        Relay.set(Line.OPEN);

        secretariat().get("/accounts/" + id).then().body("email", equalTo(former));
        errands.run();
        assertThat(identities.loginOf(former)).isEqualTo(login(id));
    }

    @Test
    void focalPointChangesThoseOfItsDelegatesAlone() {
        var delegate = delegateOfFrance();
        change(focalPoint("FRA"), delegate, address()).statusCode(204);
        change(focalPoint("RUS"), delegate, address()).statusCode(404);
    }

    private static ValidatableResponse change(RequestSpecification by, String id, String email) {
        return by.header("If-Match", tag("/accounts/" + id))
                .body(Map.of("email", email))
                .post("/accounts/" + id + "/change-address")
                .then();
    }
}
