package org.lanzarote.monitoring.outcome.corrigendum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.CORRIGENDA;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.command;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.correct;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.issue;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.open;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;

/** A corrigendum becomes an edition; until then, and in every earlier edition, the report reads as it did. */
@QuarkusTest
class CorrigendumTest {

    private static final String EDITIONS = REPORT + "/editions";

    private String practice = "";

    @BeforeEach
    void publishedReport() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            practice = GivenReport.post(REPORT + "/practices", GivenReport.practice("RUS"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    void everybodyReadsTheLastEditionUntilItIsIssued() {
        var before = readings();
        open("A figure was wrong");
        correct(1, "/paragraphs/53", plain("What paragraph 53 should say.")).statusCode(204);

        assertThat(readings()).isEqualTo(before);
        secretariat().get(CORRIGENDA + "/1").then().body("permittedActions", contains("CORRECT", "ISSUE", "WITHDRAW"));
        secretariat()
                .get("/me/tasks?kind=PUBLISH_REPORT,ISSUE_CORRIGENDUM")
                .then()
                .body("items.address", contains(CORRIGENDA + "/1"));
        for (var member : List.of(committee(), as("rapporteur"))) {
            member.get(CORRIGENDA + "/1")
                    .then()
                    .body("status", equalTo("OPEN"))
                    .body("reason", equalTo("A figure was wrong"))
                    .body("corrections.place", contains("/paragraphs/53"))
                    .body("corrections[0].text.markdown", equalTo("What paragraph 53 should say."))
                    .body("permittedActions", empty());
        }
        nobody().get(CORRIGENDA).then().statusCode(401);
    }

    @Test
    void issueMakesTheNextEditionWithItsReasonAndThePlacesThatChanged() {
        var first = nobody().get(EDITIONS + "/1").asString();
        open("A figure was wrong");
        correct(1, "/recommendations/II-1", plain("to do it otherwise")).statusCode(204);
        correct(1, "/paragraphs/54", plain("What paragraph 54 says.")).statusCode(204);
        correct(1, "/keyFindings", plain("What holds for nearly all.")).statusCode(204);
        issue(1).statusCode(204);

        assertThat(nobody().get(EDITIONS + "/1").asString()).isEqualTo(first);
        nobody().get(REPORT)
                .then()
                .body("edition", equalTo(2))
                .body("keyFindings.markdown", equalTo("What holds for nearly all."));
        nobody().get(REPORT + "/recommendations/II-1")
                .then()
                .body("text.markdown", equalTo("to do it otherwise"))
                .body("paragraphs", contains(53));
        nobody().get(EDITIONS)
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].reason", equalTo("A figure was wrong"))
                .body("items[0].places", contains("/keyFindings", "/recommendations/II-1"));
        nobody().get(EDITIONS + "/2/diff?from=1")
                .then()
                .body("places.place", contains("/keyFindings", "/recommendations/II-1"))
                .body("places[1].before.text.markdown", equalTo("to do II-1"))
                .body("places[1].text.markdown.findAll { it.kind != 'INSERTED' }.text.join('')", equalTo("to do II-1"))
                .body(
                        "places[1].text.markdown.findAll { it.kind != 'DELETED' }.text.join('')",
                        equalTo("to do it otherwise"));
        nobody().get(EDITIONS + "/1/diff?from=2")
                .then()
                .body("places[0].after.text.markdown", equalTo("What holds for all."));
        committee()
                .get(CORRIGENDA + "/1")
                .then()
                .body("status", equalTo("ISSUED"))
                .body("edition", equalTo(2));
    }

    @Test
    void receiptOfEachEditionVerifiesAndNamesTheOneBefore() {
        open("A figure was wrong");
        correct(1, "/paragraphs/54", plain("Otherwise.")).statusCode(204);
        issue(1).statusCode(204);

        Map<String, Object> first =
                nobody().get(EDITIONS + "/1/receipt").jsonPath().getMap("");
        Map<String, Object> second =
                nobody().get(EDITIONS + "/2/receipt").jsonPath().getMap("");
        assertThat(second).containsEntry("previousSha256", first.get("sha256")).doesNotContainKey("reason");
        verdict(first, "SUPERSEDED");
        verdict(second, "INTACT");
    }

    @Test
    void chapterIsCorrectedInItsTitleItsHeadingsAndItsIntroduction() {
        open("A misprint");
        correctChapter(Map.of("title", text("Chapter two"))).statusCode(204);
        correctChapter(Map.of("headings", List.of(Map.of("key", "other", "title", text("Laws")))))
                .statusCode(422)
                .body("violations.pointer", contains("/headings"));
        correctChapter(Map.of(
                        "title", text("Chapter two"),
                        "text", plain("On that."),
                        "headings", List.of(Map.of("key", "law", "title", text("Laws")))))
                .statusCode(204);
        issue(1).statusCode(204);

        nobody().get(REPORT + "/chapters/II")
                .then()
                .body("title.en", equalTo(text("Chapter two").get("en")))
                .body("introduction.markdown", equalTo("On that."))
                .body("headings[0].title.en", equalTo(text("Laws").get("en")));
        nobody().get(EDITIONS + "/2").then().body("places", contains("/chapters/II"));
    }

    @Test
    void titleOfTheReportIsCorrectedByATitle() {
        open("A misprint");
        GivenCorrigenda.correct(1, Map.of("place", "/title", "text", plain("Report two.")))
                .statusCode(422)
                .body("violations.pointer", contains("/title"));
        GivenCorrigenda.correct(1, Map.of("place", "/title", "title", text("Report two")))
                .statusCode(204);
        issue(1).statusCode(204);

        nobody().get(REPORT).then().body("title.fr", equalTo(text("Report two").get("fr")));
        nobody().get(EDITIONS + "/2").then().body("places", contains("/title"));
    }

    @Test
    void withdrawnCorrigendumChangesNothingAndIsKept() {
        var before = readings();
        open("A figure was wrong");
        correct(1, "/practices/" + practice, plain("{party} trains nobody.")).statusCode(204);
        command(1, "withdraw", Map.of("reason", "The figure was right")).statusCode(204);

        assertThat(readings()).isEqualTo(before);
        committee()
                .get(CORRIGENDA + "/1")
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("closedBecause", equalTo("The figure was right"))
                .body("corrections.place", contains("/practices/" + practice));
        committee().get(CORRIGENDA).then().body("items.status", contains("WITHDRAWN"));
        correct(1, "/paragraphs/53", plain("Late."))
                .statusCode(409)
                .body("type", equalTo("/problems/corrigendum-closed"));
        open("Another");
        correct(2, "/practices/" + practice, plain("{party} trains police.")).statusCode(204);
        issue(2).statusCode(204);
        nobody().get(REPORT + "/practices/" + practice).then().body("text.markdown", equalTo("{party} trains police."));
    }

    @Test
    void corrigendumWithoutChangeIsRefused() {
        open("Nothing");
        issue(1).statusCode(409).body("type", equalTo("/problems/nothing-corrected"));
        correct(1, "/paragraphs/53", plain("What paragraph 53 says.")).statusCode(204);
        correct(1, "/paragraphs/54", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.correct(1, Map.of("place", "/paragraphs/54")).statusCode(204);
        issue(1).statusCode(409).body("type", equalTo("/problems/nothing-corrected"));
        nobody().get(EDITIONS).then().body("items.number", contains(1));
        secretariat().get(CORRIGENDA + "/1").then().body("status", equalTo("OPEN"));
    }

    @Test
    void whatCannotBeCorrectedIsToldAndChangesNothing() {
        open("One");
        secretariat()
                .body(Map.of("reason", "Two"))
                .post(CORRIGENDA)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/corrigendum-open"));
        secretariat().get(REPORT).then().body("permittedActions", not(hasItem("CORRECT")));
        for (var place :
                List.of("/paragraphs/55", "/paragraphs/x", "/findings/1", "paragraphs/53", "/practices/1", "/")) {
            correct(1, place, plain("Nowhere.")).statusCode(422).body("violations.pointer", contains("/place"));
        }
        correct(1, "/paragraphs/53", cited("Says.[^a]", citation("a", "PARAGRAPH", "99")))
                .statusCode(422);
        correct(1, "/paragraphs/53", cited("Says.[^a]", citation("a", "PARAGRAPH", "53")))
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/targets/0"));
        GivenCorrigenda.correct(1, Map.of("place", "/paragraphs/53", "title", text("None")))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/text", "/title"));
        secretariat()
                .header("If-Match", "\"99\"")
                .post(CORRIGENDA + "/1/issue")
                .then()
                .statusCode(412);
        secretariat().get(CORRIGENDA + "/2").then().statusCode(404);
        committee().get(CORRIGENDA + "/1").then().body("corrections", empty());
    }

    private static List<String> readings() {
        return List.of(
                        REPORT,
                        REPORT + "/package",
                        REPORT + "/paragraphs",
                        REPORT + "/recommendations",
                        REPORT + "/practices",
                        REPORT + "/chapters",
                        EDITIONS,
                        EDITIONS + "/1")
                .stream()
                .map(path -> nobody().get(path).asString())
                .toList();
    }

    private static ValidatableResponse correctChapter(Map<String, Object> wording) {
        var body = new HashMap<>(wording);
        body.put("place", "/chapters/II");
        return GivenCorrigenda.correct(1, body);
    }

    private static void verdict(Map<String, Object> receipt, String verdict) {
        committee().body(receipt).post("/receipts/verification").then().body("verdict", equalTo(verdict));
    }
}
