package org.lanzarote.monitoring.preparation.round;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Owner;

/** Mistakes in the texts of a launched round are corrected with a reason, and what they were stays on record. */
@QuarkusTest
class RoundCorrectionTest {

    private static final Map<String, Object> INVITE = Map.of(
            "term", "INVITE", "label", text("Invite"), "verb", text("kindly invites"), "meaning", text("No duty"));

    @Test
    void textsAreCorrectedAndTheirHistoryIsPublic() {
        GivenRounds.launched("FRA");
        var former = GivenRounds.tag();

        correct(former, Map.of("title", text("A corrected title"), "urgencyScale", List.of(INVITE), "reason", "A slip"))
                .then()
                .statusCode(204)
                .header("ETag", equalTo(GivenRounds.tag()));

        nobody().get("/rounds/2")
                .then()
                .body("title.en", equalTo("A corrected title"))
                .body("theme.en", equalTo("Images that children make of themselves"));
        nobody().get("/rounds/2/urgency-scale")
                .then()
                .body("term", contains("REQUIRE", "REQUEST", "INVITE"))
                .body("rank", contains(1, 2, 3))
                .body("verb.en", contains("requires", "requests", "kindly invites"));
        nobody().get("/rounds/2/corrections")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items.reason", contains("A slip"))
                .body("items.correctedAt", contains("2027-03-01T12:00:00Z"))
                .body("items[0].formerTitle.en", equalTo("A round for a test"))
                .body("items[0].formerUrgencyScale.verb.en", contains("requires", "requests", "invites"));
        as("auditor").get("/trail?operation=correctRound").then().body("items.reason", contains("A slip"));
        for (var same : List.of(
                Map.<String, Object>of("reason", "A slip"),
                Map.of("title", text("A corrected title"), "urgencyScale", List.of(INVITE), "reason", "A slip"))) {
            correct(GivenRounds.tag(), same)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/nothing-corrected"));
        }
        nobody().get("/rounds/2/corrections").then().body("items", hasSize(1));
        correct(former, Map.of("title", text("Stale"), "reason", "A slip"))
                .then()
                .statusCode(412);
        assertThatThrownBy(() -> Owner.execute("update round_correction set reason = 'Another'"))
                .hasMessageContaining("unchangeable");
    }

    @Test
    void whatIsNoTextOfALaunchedRoundIsNotCorrected() {
        GivenRounds.prepared();
        correct(GivenRounds.tag(), Map.of("title", text("Early"), "reason", "A slip"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-launched"));
        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();
        GivenRounds.launch();

        var unknown = Map.of("term", "URGE", "label", text("Urge"), "verb", text("urges"), "meaning", text("None"));
        correct(GivenRounds.tag(), Map.of("urgencyScale", List.of(INVITE, INVITE, unknown), "reason", "A slip"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/urgencyScale/1/term", "/urgencyScale/2/term"));
        correct(GivenRounds.tag(), Map.of("title", text("Without a reason")))
                .then()
                .statusCode(422);
        nobody().get("/rounds/2/corrections").then().body("items", empty());
    }

    private static Response correct(String tag, Map<String, Object> body) {
        return secretariat().header("If-Match", tag).body(body).post("/rounds/2/correct");
    }
}
