package org.lanzarote.monitoring.outcome.amendment;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.lanzarote.monitoring.support.Moment;

/** An amendment stays with its part, whatever moves while it is open, and so does each part that its words name. */
@QuarkusTest
class MovedAmendmentTest {

    private static final String SECRETARIAT = "secretariat";

    @BeforeEach
    void amendmentsOfADraftWhosePartsMoved() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            revised(54, "See [@paragraph:53] first.");
            GivenAmendments.tabled();
            proposed(FRANCE, wish("/paragraphs/54", "See [@paragraph:53] and [@paragraph:242]."));
            proposed(NORWAY, wish("/paragraphs/53", "INSERT_AFTER", "New, before [@paragraph:54]."));
            proposed(NORWAY, wish("/chapters/II/headings/law", "The law"));
            tell(SECRETARIAT, REPORT + "/paragraphs/53", "move", Map.of("after", 54))
                    .statusCode(204);
            GivenReport.post(
                            REPORT + "/insert-paragraph", Map.of("place", Map.of("after", 53), "text", plain("Newer.")))
                    .statusCode(201);
        });
    }

    @Test
    void itTellsItsPlaceInTheDraftAndItsPresentOne() {
        read("1")
                .body("place", equalTo("/paragraphs/54"))
                .body("presentPlace", equalTo("/paragraphs/53"))
                .body("original", equalTo("See [@paragraph:53] first."))
                .body("wording", equalTo("See [@paragraph:53] and [@paragraph:242]."))
                .body("diff.find { it.kind == 'DELETED' }.text", equalTo("first"))
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
        GivenAmendments.propose(FRANCE, wish("/paragraphs/54", "See [@paragraph:999]."))
                .statusCode(422)
                .body("violations.pointer", contains("/wording"));
    }

    @Test
    void nextDraftAndTheMergeFollowTheParts() {
        GivenReport.post(DRAFTS, GivenAmendments.draft("Second draft")).statusCode(201);
        read("1")
                .body("draft", equalTo(2))
                .body("place", equalTo("/paragraphs/53"))
                .body("wording", equalTo("See [@paragraph:55] and [@paragraph:242]."))
                .body("steps.place", contains("/paragraphs/54", "/paragraphs/53"))
                .body("steps[0].wording", equalTo("See [@paragraph:53] and [@paragraph:242]."));
        tell(SECRETARIAT, REPORT + "/paragraphs/55", "move", Map.of("before", 53))
                .statusCode(204);
        tell(SECRETARIAT, DRAFTS + "/2", "close", null).statusCode(204);
        for (var number : List.of("1", "2", "3")) {
            accepted(number);
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

    @Test
    void whatADelegationTypesIsReadByTheNumbersOfTheDraft() {
        GivenAmendments.propose(FRANCE, wish("/paragraphs/54", "See [@paragraph:53] first."))
                .statusCode(422)
                .body("violations.detail", contains("The text reads so already"));
        GivenAmendments.propose(FRANCE, wish("/paragraphs/242", "After [@paragraph:55]."))
                .statusCode(422)
                .body("violations.code", contains("NOT_IN_DRAFT"));
        for (var heading : List.of("**Law**", "Law\n\nand more", "Law of [@paragraph:53]")) {
            GivenAmendments.propose(FRANCE, wish("/chapters/II", heading))
                    .statusCode(422)
                    .body("violations.code", contains("HEADING_NOT_PLAIN"));
        }
        var words = "After [@paragraph:53] of [@chapter:II] and [@paragraph:new-54], see [@recommendation:II-1].";
        var number = proposed(FRANCE, wish("/paragraphs/242", words));
        read(number).body("wording", equalTo(words));
        assertThat(secretariat().accept("text/csv").get(AMENDMENTS).asString()).contains(words);
        tell(SECRETARIAT, DRAFTS + "/1", "close", null).statusCode(204);
        accepted(number);
        GivenReport.withdraw(REPORT + "/recommendations/II-1").statusCode(204);

        GivenReport.command("merge-amendments", null).statusCode(204);

        secretariat()
                .get(REPORT + "/paragraphs/242")
                .then()
                .body(
                        "text.markdown",
                        equalTo(words.replace("53", "55").replace("new-", "").replace("II-1", "withdrawn")));
    }

    private static void accepted(String number) {
        GivenAmendments.put(
                        SECRETARIAT,
                        AMENDMENTS + "/" + number,
                        "disposition",
                        Map.of("disposition", "ACCEPTED", "because", "Agreed"))
                .statusCode(204);
    }

    private static ValidatableResponse listed(String query) {
        return secretariat().get(AMENDMENTS + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse revisions(String part) {
        return secretariat().get(REPORT + "/" + part + "/revisions").then().statusCode(200);
    }
}
