package org.lanzarote.monitoring.preparation.round;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.wish;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** A round begins with time limits that lie ahead. */
@QuarkusTest
class RoundLimitsTest {

    @Test
    void limitInThePastIsRefusedBeforeLaunch() {
        var body = new HashMap<>(wish());
        body.put("repliesDue", "2027-03-01T12:00:00Z");
        body.put("stakeholdersDue", "2027-02-01T12:00:00Z");
        secretariat()
                .body(body)
                .post("/rounds")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/repliesDue", "/stakeholdersDue"));

        GivenRounds.prepared();
        body.remove("number");
        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(body)
                .put("/rounds/2")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/repliesDue", "/stakeholdersDue"));
        secretariat().get("/rounds/2").then().body("repliesDue", equalTo("2027-04-01T12:00:00Z"));
    }

    @Test
    void roundWhoseLimitPassedMeanwhileIsNotLaunched() {
        GivenRounds.prepared();
        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();
        GivenRounds.due("replies_due", "2027-02-01T12:00:00Z");

        secretariat()
                .header("If-Match", GivenRounds.tag())
                .post("/rounds/2/launch")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/time-limit-over"));
        secretariat().get("/rounds/2").then().body("status", equalTo("PREPARATION"));
    }
}
