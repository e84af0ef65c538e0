package org.lanzarote.monitoring.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.ONE;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.REDEMPTION;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.redeem;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.redemption;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.secret;
import static org.lanzarote.monitoring.people.invitation.GivenInvitations.withdrawn;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;

/** Whoever has the secret of an invitation brings its organisation in, once; whoever has another learns nothing. */
@QuarkusTest
class RedemptionTest {

    private final GivenInvitations given = new GivenInvitations();

    @AfterEach
    void lineIsOpen() {
        Relay.set(Line.OPEN);
    }

    @Test
    void organisationTakesPartAndItsContactIsInvitedAtTheAddressThatTheSecretariatGave() {
        var id = given.invited();

        redeem(secret(id)).then().statusCode(204);

        var organisation = secretariat()
                .get("/organisations?status=APPROVED&limit=200")
                .path("items.find { it.name == '" + given.name + "' }.id");
        secretariat()
                .get("/organisations/" + organisation)
                .then()
                .body("kind", equalTo("OMBUDSPERSON"))
                .body("about", equalTo("Hears children"))
                .body("contact.given", equalTo("Grace"))
                .body("contact.email", equalTo(given.email));
        secretariat()
                .get("/accounts?role=STAKEHOLDER&organisation=" + given.name)
                .then()
                .body("items.email", contains(given.email))
                .body("items.language", contains("FR"))
                .body("items.invitation", contains("DUE"));
        secretariat()
                .get(ONE, id)
                .then()
                .body("state", equalTo("REDEEMED"))
                .body("organisation", equalTo(organisation))
                .body("permittedActions", empty());
    }

    @Test
    void allThatIsWrongWithASecretIsOneAndTheSameProblem() throws SQLException {
        var id = given.invited();
        var replaced = secret(id);
        var used = secret(id);
        redeem(used).then().statusCode(204);
        var second = new GivenInvitations().invited();
        var ended = secret(second);
        withdrawn(second);
        var third = new GivenInvitations().invited();
        var old = secret(third);
        InvitationResourceTest.expire(third);

        var unknown = redeem("A".repeat(43));
        unknown.then().statusCode(404).body("type", equalTo("/problems/invitation-void"));
        for (var secret : List.of(replaced, used, ended, old, "not even a secret", third)) {
            var answer = redeem(secret);
            assertThat(answer.asString()).isEqualTo(unknown.asString());
            assertThat(fields(answer)).isEqualTo(fields(unknown));
        }
    }

    @Test
    void whatIsMissingIsToldBeforeTheSecretIsLookedAt() {
        var secret = secret(given.invited());

        for (var shown : List.of(secret, "A".repeat(43))) {
            var answer = nobody().body(Map.of("secret", shown)).post(REDEMPTION);
            answer.then().statusCode(422).body("violations.pointer", containsInAnyOrder("/given", "/family", "/about"));
            assertThat(answer.asString()).doesNotContain(shown);
        }
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        var secret = secret(given.invited());

        var statuses = AtOnce.send(List.<Callable<Integer>>of(
                () -> redeem(secret).statusCode(), () -> redeem(secret).statusCode()));

        assertThat(statuses).containsExactlyInAnyOrder(204, 404);
        secretariat().get("/accounts?organisation=" + given.name).then().body("items.email", contains(given.email));
    }

    @Test
    void whoHasTheAddressIsToldToTheSecretariatAlone() {
        secretariat()
                .body(focalPointOf("FIN", given.email))
                .post("/accounts")
                .then()
                .statusCode(201);

        redeem(secret(given.invited())).then().statusCode(204);

        secretariat().get("/accounts?organisation=" + given.name).then().body("items.addressHeldAt", not(empty()));
    }

    @Test
    void redemptionWaitsForKeycloak() {
        var secret = secret(given.invited());
        Relay.set(Line.CUT);

        redeem(secret).then().statusCode(503).header("Retry-After", "30");
        secretariat().get("/accounts?organisation=" + given.name).then().body("items", empty());

        Relay.set(Line.OPEN);
        redeem(secret).then().statusCode(204);
    }

    @Test
    void nameThatIsTakenMeanwhileIsNotGivenAway() {
        var first = secret(given.invited());
        var second = secret(given.invited());
        redeem(first).then().statusCode(204);

        redeem(second).then().statusCode(409).body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void keyToSendItAgainUnderChangesNothingAndIsNotKept() throws SQLException {
        var secret = secret(given.invited());
        redeemUnder(secret, secret).then().statusCode(204);

        redeemUnder(secret, secret).then().statusCode(404);

        assertThat(tablesWith(secret)).isEmpty();
    }

    @Test
    void noTableKeepsASecret() throws SQLException {
        var id = given.invited();
        var replaced = secret(id);
        var secret = secret(id);
        redeem(replaced).then().statusCode(404);
        redeem(secret).then().statusCode(204);
        redeem(secret).then().statusCode(404);

        assertThat(tablesWith(given.name)).isNotEmpty();
        assertThat(tablesWith(replaced)).isEmpty();
        assertThat(tablesWith(secret)).isEmpty();
    }

    @Test
    void trailNamesTheInvitationThatWasRedeemed() {
        var id = given.invited();
        redeem(secret(id)).then().statusCode(204);

        as("auditor")
                .get("/trail?record=/invitations/" + id)
                .then()
                .body("items.operation", hasItem("redeemInvitation"))
                .body("items.operation", hasItem("renewInvitationSecret"))
                .body("items.findAll { it.operation == 'redeemInvitation' }.account", contains(""))
                .body("items.operation", not(hasItem("registerOrganisation")));
    }

    private static Response redeemUnder(String key, String secret) {
        return nobody().header("Idempotency-Key", key).body(redemption(secret)).post(REDEMPTION);
    }

    private static List<String> fields(Response answer) {
        return answer.headers().asList().stream()
                .map(Header::getName)
                .filter(name -> !name.equals("date"))
                .sorted()
                .toList();
    }

    /** The tables of the whole database with a row in which this text stands. */
    private static List<String> tablesWith(String text) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = Owner.connect();
                var statement = connection.createStatement()) {
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (var name : names) {
                var sql = "select 1 from " + name + " t where strpos(t::text, '" + text + "') > 0 limit 1";
                try (var found = statement.executeQuery(sql)) {
                    if (found.next()) {
                        tables.add(name);
                    }
                }
            }
        }
        return tables;
    }
}
