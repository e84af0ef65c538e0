package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.entries;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.search;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Every change is in the trail: who, what, which record and version, when, why and in which request. */
@QuarkusTest
class TrailedChangeTest {

    private static final String ANSWER = "/rounds/2/replies/FRA/answers/9.1";
    private static final String TEXT = "Words that no trail repeats";

    @Test
    void savedAnswerIsInItWithItsNewVersion() {
        GivenRounds.launched("FRA");

        var saved = saveAnswer("request-1");

        search("operation", "saveAnswer")
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("CHANGED"))
                .body("items[0].account", equalTo("focal-point-fra"))
                .body("items[0].roles", hasItem("focal-point"))
                .body("items[0].party", equalTo("FRA"))
                .body("items[0].method", equalTo("PUT"))
                .body("items[0].record", equalTo(ANSWER))
                .body("items[0].version", equalTo(saved.header("ETag")))
                .body("items[0].reason", nullValue())
                .body("items[0].status", equalTo(200))
                .body("items[0].at", equalTo("2027-03-01T12:00:00Z"))
                .body("items[0].requestId", equalTo("request-1"));
    }

    @Test
    void creationIsInItAsWhatItCreated() {
        GivenRounds.launched("FRA");

        var created = stakeholder()
                .body(Map.of(
                        "kind",
                        "NGO",
                        "language",
                        "EN",
                        "answers",
                        List.of(Map.of("question", "9.1", "text", TEXT)),
                        "comments",
                        List.of()))
                .post("/rounds/2/stakeholder-submissions");

        search("operation", "draftStakeholderSubmission")
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("CHANGED"))
                .body("items[0].organisation", equalTo("Demonstration NGO"))
                .body(
                        "items[0].record",
                        equalTo(URI.create(created.header("Location")).getPath()))
                .body("items[0].version", equalTo(created.header("ETag")))
                .body("items[0].status", equalTo(201));
    }

    @Test
    void changesOfStateAreInIt() {
        GivenRounds.launched("FRA");
        GivenReplies.published("FRA");

        search("record", "/rounds/2/replies/FRA/", "outcome", "CHANGED")
                .body("items.operation[0]", equalTo("publishReply"))
                .body("items.operation[1]", equalTo("submitReply"))
                .body("items.account[0]", equalTo("secretariat"))
                .body("items.status[0]", equalTo(204));
        assertThat(entries("operation", "launchRound", "party", "")).hasSize(1);
    }

    @Test
    void reasonIsInIt() {
        change("They asked for it", false).then().statusCode(200);

        search("operation", "changeForAReason").body("items.reason", contains("They asked for it"));
    }

    @Test
    void whatIsUndoneIsNot() {
        change("They asked for it", true).then().statusCode(200);

        search("operation", "changeForAReason").body("items", empty());
    }

    @Test
    void whatIsRefusedAsItStandsIsNot() {
        GivenRounds.prepared();

        secretariat().body(GivenRounds.wish()).post("/rounds").then().statusCode(409);
        secretariat().body(Map.of()).post("/rounds").then().statusCode(422);

        search("operation", "prepareRound").body("items", hasSize(1));
    }

    @Test
    void creationSentAgainIsInItOnce() {
        for (int i = 0; i < 2; i++) {
            secretariat()
                    .header("Idempotency-Key", "once")
                    .body(GivenRounds.wish())
                    .post("/rounds")
                    .then()
                    .statusCode(201);
        }

        search("operation", "prepareRound").body("items", hasSize(1));
    }

    @Test
    void nothingOfTheContentIsInIt() throws SQLException {
        GivenRounds.launched("FRA");
        saveAnswer("request-1").then().statusCode(200);

        assertThat(GivenTrail.asOwner("select count(*) from trail_entry e where e::text like '%Words%'"))
                .isEqualTo("0");
    }

    @Test
    void requestIdThatDoesNotFitIsReplaced() {
        GivenRounds.launched("FRA");

        saveAnswer("two words").then().statusCode(200);

        search("operation", "saveAnswer").body("items[0].requestId", matchesPattern("[0-9a-f-]{36}"));
    }

    private static Response saveAnswer(String requestId) {
        return focalPoint("FRA")
                .header("X-Request-Id", requestId)
                .header("If-Match", focalPoint("FRA").get(ANSWER).header("ETag"))
                .body(Map.of("value", "YES", "text", TEXT, "language", "EN"))
                .put(ANSWER);
    }

    private static Response change(String reason, boolean undone) {
        return outOfContract(secretariat())
                .body(Map.of("reason", reason, "undone", undone))
                .post("/reasoned");
    }
}
