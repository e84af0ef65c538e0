package org.lanzarote.monitoring.outcome.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.AMENDMENTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.DRAFTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.FRANCE;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.NORWAY;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.proposed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.read;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.revised;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.tell;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.wish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** An amendment stays with its part, whatever moves while it is open, and so does each part that its words name. */
@QuarkusTest
class MovedAmendmentTest {

    private static final String SECRETARIAT = "secretariat";

    @BeforeEach
    void amendmentsOfADraftWhosePartsMoved() {
        GivenReport.drafted();
        revised(54, "See [@paragraph:53] first.");
        GivenAmendments.tabled();
        proposed(FRANCE, wish("/paragraphs/54", "See [@paragraph:53] and [@paragraph:242]."));
        proposed(NORWAY, wish("/paragraphs/53", "INSERT_AFTER", "New, before [@paragraph:54]."));
        proposed(NORWAY, wish("/chapters/II/headings/law", "The law"));
        tell(SECRETARIAT, REPORT + "/paragraphs/53", "move", Map.of("after", 54))
                .statusCode(204);
        GivenReport.post(REPORT + "/insert-paragraph", Map.of("place", Map.of("after", 53), "text", plain("Newer.")))
                .statusCode(201);
    }

    @Test
    void itTellsItsPlaceInTheDraftAndItsPresentOne() {
        read("1")
                .body("place", equalTo("/paragraphs/54"))
                .body("presentPlace", equalTo("/paragraphs/53"))
                .body("original", equalTo("See [@paragraph:53] first."))
                .body("wording", equalTo("See [@paragraph:53] and [@paragraph:242]."))
                .body("steps.wording", contains("See [@paragraph:53] and [@paragraph:242]."));
        read("2")
                .body("place", equalTo("/paragraphs/53"))
                .body("presentPlace", equalTo("/paragraphs/55"))
                .body("wording", equalTo("New, before [@paragraph:54]."));
        read("3").body("presentPlace", equalTo("/chapters/II/headings/law"));
        secretariat()
                .get(DRAFTS + "/1/amended-places")
                .then()
                .body("items.presentPlace", contains("/paragraphs/55", "/paragraphs/53", "/chapters/II/headings/law"));
        secretariat()
                .get(DRAFTS + "/1/texts")
                .then()
                .body("items.find { it.place == '/paragraphs/54' }.markdown", equalTo("See [@paragraph:53] first."));
        GivenReport.withdraw(REPORT + "/paragraphs/53").statusCode(204);
        read("1").body("place", equalTo("/paragraphs/54")).body("presentPlace", nullValue());
    }

    @Test
    void eachFilterTakesSeveralValues() {
        listed("presentPlace=/paragraphs/53,/paragraphs/55").body("items.number", contains(2, 1));
        listed("place=/paragraphs/54,/chapters/II/headings/law").body("items.number", contains(1, 3));
        listed("delegation=FRA,NOR&state=OPEN,REJECTED&draft=1,2&chapter=II,IV")
                .body("items.number", contains(2, 1, 3));
        listed("state=REJECTED,WITHDRAWN").body("items", empty());
        for (var mistyped : List.of("presentPlace=/paragraphs/99", "draft=7", "delegation=RUS,XXX", "state=OPENED")) {
            secretariat().get(AMENDMENTS + "?" + mistyped).then().statusCode(400);
        }
        GivenAmendments.propose(FRANCE, wish("/paragraphs/54", "See [@paragraph:53] first."))
                .statusCode(422)
                .body("violations.code", contains("READS_SO_ALREADY"));
        GivenAmendments.propose(FRANCE, wish("/paragraphs/54", "See [@paragraph:55]."))
                .statusCode(422)
                .body("violations.pointer", contains("/wording"));
    }

    @Test
    void whatIsTypedNamesPartsAsTheDraftNumbersThem() {
        var number = proposed(FRANCE, wish("/paragraphs/242", "As said in [@paragraph:54]."));

        read(number).body("wording", equalTo("As said in [@paragraph:54]."));
        accepted(number);
        GivenReport.command("merge-amendments", null).statusCode(204);

        secretariat()
                .get(REPORT + "/paragraphs/242")
                .then()
                .body("text.markdown", equalTo("As said in [@paragraph:53]."));
    }

    @Test
    void deletionGoesTogetherWithAnInsertionThatMovesWhatSupportsIt() {
        proposed(FRANCE, wish("/recommendations/II-1", "DELETE", null));
        accepted("1", "2", "4");
        waiting(0);
        waitingToMerge(1);
        GivenReport.command("merge-amendments", null).statusCode(204);
        waitingToMerge(0);
        secretariat().get(REPORT + "/recommendations/II-1").then().statusCode(404);
    }

    @Test
    void textThatWasSettledTakesThePlaceOfWhatWasWrittenSince() {
        revised(53, "What stands here now.");
        tell(SECRETARIAT, DRAFTS + "/1", "close", null).statusCode(204);
        decided("1", Map.of("disposition", "ACCEPTED", "because", "Agreed"));
        decided("2", Map.of("disposition", "REJECTED", "because", "Said"));
        decided("3", Map.of("disposition", "REJECTED", "because", "Said"));
        GivenReport.command("merge-amendments", null).statusCode(409);
        secretariat()
                .get(REPORT + "/paragraphs/53/compare?base=2&left=3&right=amendment:1")
                .then()
                .statusCode(200)
                .body("text.find { it.right?.contains('242') } != null", equalTo(true));
        decided(
                "1",
                Map.of("disposition", "ACCEPTED_IN_PART", "because", "Both", "text", "What stands here, see [@paragraph:53]."));

        GivenReport.command("merge-amendments", null).statusCode(204);

        secretariat()
                .get(REPORT + "/paragraphs/53")
                .then()
                .body("text.markdown", equalTo("What stands here, see [@paragraph:55]."));
    }

    @Test
    void nextDraftAndTheMergeFollowTheParts() {
        GivenReport.post(DRAFTS, GivenAmendments.draft("Second draft")).statusCode(201);
        read("1")
                .body("draft", equalTo(2))
                .body("place", equalTo("/paragraphs/53"))
                .body("steps.place", contains("/paragraphs/54", "/paragraphs/53"));
        tell(SECRETARIAT, REPORT + "/paragraphs/55", "move", Map.of("before", 53))
                .statusCode(204);
        tell(SECRETARIAT, DRAFTS + "/2", "close", null).statusCode(204);
        for (var number : List.of("1", "2", "3")) {
            GivenAmendments.put(
                            SECRETARIAT,
                            AMENDMENTS + "/" + number,
                            "disposition",
                            Map.of("disposition", "ACCEPTED", "because", "Agreed"))
                    .statusCode(204);
        }
        GivenReport.command("merge-amendments", null).statusCode(204);

        secretariat()
                .get(REPORT + "/paragraphs?chapter=II")
                .then()
                .body(
                        "items.collect { it.number + ' ' + it.text.markdown }",
                        contains(
                                "53 What paragraph 53 says.",
                                "54 New, before [@paragraph:55].",
                                "55 See [@paragraph:53] and [@paragraph:242].",
                                "56 Newer."));
        revisions("paragraphs/55").body("amendments", contains(List.of(), List.of(), List.of(1)));
        revisions("paragraphs/54").body("amendments", contains(List.of(2)));
        revisions("chapters/II").body("amendments", contains(List.of(), List.of(3)));
        read("1").body("presentPlace", equalTo("/paragraphs/55")).body("mergedRevision", equalTo(3));
    }

    /** The first three wait for a decision; those that are not named are rejected. */
    private static void accepted(String... numbers) {
        tell(SECRETARIAT, DRAFTS + "/1", "close", null).statusCode(204);
        waiting(1);
        for (var number : List.of("1", "2", "3")) {
            if (!List.of(numbers).contains(number)) {
                decided(number, Map.of("disposition", "REJECTED", "because", "Said"));
            }
        }
        for (var number : numbers) {
            decided(number, Map.of("disposition", "ACCEPTED", "because", "Agreed"));
        }
    }

    private static void decided(String number, Map<String, Object> how) {
        GivenAmendments.put(SECRETARIAT, AMENDMENTS + "/" + number, "disposition", how)
                .statusCode(204);
    }

    private static void waiting(int drafts) {
        tasks("DECIDE_ON_AMENDMENTS", drafts);
    }

    private static void waitingToMerge(int drafts) {
        tasks("MERGE_AMENDMENTS", drafts);
    }

    private static void tasks(String kind, int drafts) {
        secretariat()
                .get("/me/tasks")
                .then()
                .body("items.findAll { it.kind == '" + kind + "' }.size()", equalTo(drafts));
    }

    private static ValidatableResponse listed(String query) {
        return secretariat().get(AMENDMENTS + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse revisions(String part) {
        return secretariat().get(REPORT + "/" + part + "/revisions").then().statusCode(200);
    }
}
