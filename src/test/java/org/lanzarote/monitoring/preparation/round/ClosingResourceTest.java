package org.lanzarote.monitoring.preparation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.round.GivenClosing.CLOSE;
import static org.lanzarote.monitoring.preparation.round.GivenClosing.REOPEN;
import static org.lanzarote.monitoring.preparation.round.GivenClosing.close;
import static org.lanzarote.monitoring.preparation.round.GivenClosing.reopen;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.Owner;

@QuarkusTest
class ClosingResourceTest {

    @Test
    void secretariatClosesTheRepliesOnceAndTheRoundTellsWhen() {
        GivenRounds.launched("FRA");
        nobody().get("/rounds/2").then().body("repliesClosedAt", nullValue());

        close(GivenRounds.tag()).then().statusCode(204).header("ETag", equalTo(GivenRounds.tag()));

        nobody().get("/rounds/2").then().body("repliesClosedAt", equalTo("2027-03-01T12:00:00Z"));
        close(GivenRounds.tag())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-closed"))
                .body("detail", containsString("2027-03-01T12:00:00Z"));
    }

    @Test
    void reopeningKeepsWhoDecidedItWhenAndWhy() throws SQLException {
        GivenRounds.launched("FRA");
        GivenClosing.closed();

        reopen(GivenRounds.tag(), "A ministry was flooded")
                .then()
                .statusCode(204)
                .header("ETag", equalTo(GivenRounds.tag()));

        nobody().get("/rounds/2").then().body("repliesClosedAt", nullValue());
        as("auditor")
                .queryParam("operation", "reopenReplies")
                .get("/trail")
                .then()
                .body("items.reason", contains("A ministry was flooded"))
                .body("items.account", contains("secretariat"));
        GivenClosing.closed();
        assertThat(lastReopening()).isEqualTo("secretariat, 2027-03-01 12:00, A ministry was flooded");
    }

    @Test
    void whatIsOpenIsNotReopened() {
        GivenRounds.launched("FRA");

        reopen(GivenRounds.tag(), "For no reason")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-open"));
    }

    @Test
    void roundInPreparationHasNothingToClose() {
        GivenRounds.prepared();

        close(GivenRounds.tag()).then().statusCode(409).body("type", equalTo("/problems/round-not-launched"));
        reopen(GivenRounds.tag(), "For no reason")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-launched"));
    }

    @Test
    void unknownRoundIsNotFound() {
        close("\"0\"").then().statusCode(404);
        reopen("\"0\"", "For no reason").then().statusCode(404);
    }

    @Test
    void bothNeedTheRoundsTag() {
        GivenRounds.launched("FRA");
        var launched = GivenRounds.tag();
        secretariat().post(CLOSE).then().statusCode(428);
        close("\"77\"").then().statusCode(412);
        secretariat().get("/rounds/2").then().header("ETag", equalTo(launched)).body("repliesClosedAt", nullValue());
        GivenClosing.closed();

        secretariat()
                .body(Map.of("reason", "Without a tag"))
                .post(REOPEN)
                .then()
                .statusCode(428);
        reopen(launched, "With a stale tag").then().statusCode(412);
        nobody().get("/rounds/2").then().body("repliesClosedAt", equalTo("2027-03-01T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_001})
    void reopeningNeedsAReasonThatFits(int length) {
        GivenRounds.launched("FRA");
        GivenClosing.closed();
        var reason = length < 2 ? " ".repeat(length) : "a".repeat(length);

        reopen(GivenRounds.tag(), reason).then().statusCode(422).body("violations.pointer", contains("/reason"));

        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(Map.of())
                .post(REOPEN)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        nobody().get("/rounds/2").then().body("repliesClosedAt", equalTo("2027-03-01T12:00:00Z"));
        reopen(GivenRounds.tag(), "a".repeat(2_000)).then().statusCode(204);
    }

    @Test
    void nobodyElseClosesOrReopens() {
        GivenRounds.launched("FRA");
        var tag = GivenRounds.tag();

        nobody().header("If-Match", tag).post(CLOSE).then().statusCode(401);
        committee().header("If-Match", tag).post(CLOSE).then().statusCode(403);
        focalPoint("FRA").header("If-Match", tag).post(CLOSE).then().statusCode(403);
        focalPoint("FRA")
                .header("If-Match", tag)
                .body(Map.of("reason", "We need more time"))
                .post(REOPEN)
                .then()
                .statusCode(403);
    }

    private static String lastReopening() throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select concat_ws(', ', replies_reopened_by,"
                        + " to_char(replies_reopened_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'),"
                        + " replies_reopening_reason) from round")) {
            row.next();
            return row.getString(1);
        }
    }
}
