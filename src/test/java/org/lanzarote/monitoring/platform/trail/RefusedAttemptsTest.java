package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.entries;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.search;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** What a known caller was refused is in the trail. */
@QuarkusTest
class RefusedAttemptsTest {

    @Test
    void refusalOfARoleIsInIt() {
        committee()
                .header("X-Request-Id", "refused-1")
                .body(GivenRounds.wish())
                .post("/rounds")
                .then()
                .statusCode(403);

        search("outcome", "REFUSED")
                .body("items", hasSize(1))
                .body("items[0].account", equalTo("committee"))
                .body("items[0].operation", equalTo("prepareRound"))
                .body("items[0].method", equalTo("POST"))
                .body("items[0].record", equalTo("/rounds"))
                .body("items[0].status", equalTo(403))
                .body("items[0].requestId", equalTo("refused-1"));
    }

    @Test
    void attemptAtWhatDoesNotExistForTheCallerIsInIt() {
        GivenRounds.launched("FRA", "RUS");

        focalPoint("FRA").get("/rounds/2/replies/RUS").then().statusCode(404);
        focalPoint("FRA")
                .header("If-Match", "\"0\"")
                .post("/rounds/2/replies/RUS/submit")
                .then()
                .statusCode(404);

        search("outcome", "REFUSED", "party", "FRA")
                .body("items.operation", contains("submitReply", "getReply"))
                .body("items.status", contains(404, 404));
    }

    @Test
    void strangersAndBadAddressesAreNot() {
        GivenRounds.launched("RUS");

        nobody().get("/rounds/2/replies/RUS").then().statusCode(404);
        nobody().body(GivenRounds.wish()).post("/rounds").then().statusCode(401);
        nobody().auth().oauth2("no.token.atall").get("/rounds/x").then().statusCode(401);
        stakeholder().get("/no-such-address").then().statusCode(404);

        assertThat(entries("outcome", "REFUSED")).isEmpty();
    }

    @Test
    void addressWithAMalformedKeyIsInItForAKnownCaller() {
        stakeholder().get("/rounds/x").then().statusCode(404);

        search("outcome", "REFUSED").body("items.record", contains("/rounds/{round}"));
    }

    @Test
    void manyAtOnceAreAllInIt() throws Exception {
        Callable<Integer> attempt =
                () -> stakeholder().body(GivenRounds.wish()).post("/rounds").statusCode();

        assertThat(AtOnce.send(Collections.nCopies(16, attempt))).containsOnly(403);

        assertThat(entries("outcome", "REFUSED")).hasSize(16);
    }

    @Test
    void refusalStandsAndNothingChangesWhileTheTrailCannotBeWritten() throws SQLException {
        Owner.execute("revoke insert on trail_entry from monitoring");
        try {
            stakeholder().body(GivenRounds.wish()).post("/rounds").then().statusCode(403);
            secretariat().get("/rounds/9").then().statusCode(404);
            secretariat().body(GivenRounds.wish()).post("/rounds").then().statusCode(500);
        } finally {
            Owner.execute("grant insert on trail_entry to monitoring");
        }
        secretariat().get("/rounds").then().body("items", hasSize(0));
    }
}
