package org.lanzarote.monitoring.outcome.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.AMENDMENTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.FRANCE;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.NORWAY;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.closed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.proposed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.put;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.read;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.revised;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.tell;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.wish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** The Secretariat decides on amendments, and one command merges what was accepted, or nothing. */
@QuarkusTest
class MergeTest {

    private static final String SECRETARIAT = "secretariat";
    private static final String LONG =
            "The law of some Parties is silent on this matter, and in others it is not applied.";

    @BeforeEach
    void tabledDraft() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            revised(53, LONG);
            GivenAmendments.tabled();
        });
    }

    @Test
    void eachDecisionHasAReasonAndStaysOnRecord() {
        var number = proposed(FRANCE, wish("/paragraphs/53", "It is silent."));
        var path = AMENDMENTS + "/" + number;
        decide(number, "ACCEPTED").statusCode(409).body("type", equalTo("/problems/amendments-taken-yet"));
        closed();
        secretariat().get(path).then().body("permittedActions", contains("DECIDE"));
        for (var wrong : List.of(
                Map.of("disposition", "ACCEPTED"),
                Map.of("disposition", "ACCEPTED_IN_PART", "because", "Why"),
                Map.of("disposition", "REJECTED", "because", "Why", "text", "It."),
                Map.of("disposition", "ACCEPTED_IN_PART", "because", "Why", "text", "It.[^z]"))) {
            put(SECRETARIAT, path, "disposition", wrong).statusCode(422);
        }
        decide(number, "REJECTED").statusCode(204);
        put(
                        SECRETARIAT,
                        path,
                        "disposition",
                        Map.of("disposition", "ACCEPTED_IN_PART", "because", "Agreed", "text", "It is mostly silent."))
                .statusCode(204);
        read(number)
                .body("state", equalTo("ACCEPTED_IN_PART"))
                .body("settled", equalTo("It is mostly silent."))
                .body("because", equalTo("Agreed"))
                .body("decidedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("steps.kind", contains("PROPOSED", "REJECTED", "ACCEPTED_IN_PART"));
        tell(FRANCE, path, "withdraw", Map.of("because", "No")).statusCode(409);
        put(FRANCE, path, "disposition", Map.of("disposition", "ACCEPTED", "because", "Why"))
                .statusCode(403);
    }

    @Test
    @Tag("slow") // 0.4 s
    void whatIsAcceptedIsMergedWordByWordIntoWhatTheReportReadsNow() {
        proposed(FRANCE, wish("/paragraphs/53", LONG.replace("some", "nine")));
        proposed(NORWAY, wish("/paragraphs/53", LONG.replace("not applied", "seldom applied")));
        proposed(NORWAY, wish("/paragraphs/53", "INSERT_AFTER", "What follows from that."));
        proposed(FRANCE, wish("/paragraphs/242", "DELETE", null));
        proposed(FRANCE, wish("/recommendations/II-1", "to do at once II-1"));
        proposed(FRANCE, wish("/chapters/II/headings/law", "The law"));
        proposed(NORWAY, wish("/chapters/II", "Another title"));
        closed();
        for (int number = 1; number <= 6; number++) {
            decide(Integer.toString(number), "ACCEPTED").statusCode(204);
        }
        decide("7", "REJECTED").statusCode(204);
        revised(53, LONG.replace("silent", "quiet"));
        merge().statusCode(204);

        secretariat()
                .get(GivenReport.REPORT + "/paragraphs")
                .then()
                .body("items.number", contains(53, 54, 55))
                .body(
                        "items.text.markdown",
                        contains(
                                "The law of nine Parties is quiet on this matter, and in others it is seldom applied.",
                                "What follows from that.",
                                "What paragraph 54 says."));
        secretariat()
                .get(GivenReport.REPORT + "/recommendations/II-1")
                .then()
                .body("text.markdown", equalTo("to do at once II-1"))
                .body("paragraphs", contains(53));
        secretariat().get(GivenReport.REPORT + "/recommendations/II-2").then().body("paragraphs", contains(55));
        secretariat()
                .get(GivenReport.REPORT + "/chapters/II")
                .then()
                .body("headings.title.en", contains("The law"))
                .body("title.en", equalTo("Chapter II"));
        remarks("HEADING_UNTRANSLATED").body("pointer", contains("/headings/law"));
        GivenTranslations.confirm("headings/II.law").statusCode(204);
        remarks("HEADING_UNTRANSLATED").body("pointer", empty());
        secretariat().get(GivenReport.REPORT + "/withdrawn-parts").then().body("items.reason", hasItem("Amendment 4"));
        read("1")
                .body("mergedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("mergedRevision", equalTo(4))
                .body("steps.kind", contains("PROPOSED", "ACCEPTED", "MERGED"))
                .body("permittedActions", empty());
        read("2").body("mergedRevision", equalTo(4));
        read("4").body("mergedRevision", nullValue());
        read("7").body("mergedAt", nullValue());
        decide("1", "REJECTED").statusCode(409).body("type", equalTo("/problems/amendment-state"));
        secretariat().get(AMENDMENTS + "?merged=true").then().body("items.number.size()", equalTo(6));
    }

    @Test
    void partsThatOneMergeInsertsAndTakesOutAreNamedAsInTheDraft() {
        proposed(FRANCE, wish("/paragraphs/53", "INSERT_AFTER", "New, see [@paragraph:54]."));
        proposed(FRANCE, wish("/paragraphs/54", "INSERT_AFTER", "Gone is [@paragraph:242]."));
        proposed(NORWAY, wish("/paragraphs/242", "DELETE", null));
        proposed(NORWAY, wish("/recommendations/II-2", "DELETE", null));
        closed();
        for (var number : List.of("1", "2", "3", "4")) {
            decide(number, "ACCEPTED").statusCode(204);
        }

        merge().statusCode(204);

        secretariat()
                .get(GivenReport.REPORT + "/paragraphs")
                .then()
                .body(
                        "items.collect { it.number + ' ' + it.text.markdown }",
                        contains(
                                "53 " + LONG,
                                "54 New, see [@paragraph:55].",
                                "55 What paragraph 54 says.",
                                "56 Gone is [@paragraph:withdrawn]."));
        secretariat().get(GivenReport.REPORT + "/recommendations/II-2").then().statusCode(404);
        remarks("BROKEN_LABEL").body("key", contains("56"));
    }

    @Test
    @Tag("slow") // 0.4 s
    void textThatIsSettledOnTakesThePlaceOfWhatWasSeen() {
        proposed(FRANCE, wish("/paragraphs/53", LONG.replace("silent", "mute")));
        proposed(FRANCE, wish("/paragraphs/54", "DELETE", null));
        proposed(NORWAY, wish("/paragraphs/53", "INSERT_AFTER", "More."));
        closed();
        for (var number : List.of("1", "2", "3")) {
            decide(number, "ACCEPTED").statusCode(204);
        }
        read("1").body("now", nullValue()).body("comparison", nullValue());
        var seen = GivenReport.tag(AMENDMENTS + "/1");
        revised(53, LONG.replace("silent", "quiet"));
        revised(54, "What it says today.");
        merge().statusCode(409)
                .body("current.place", contains("/paragraphs/53", "/paragraphs/54"))
                .body("current[0].amendments.kind", contains("REPLACE", "INSERT_AFTER"));
        read("1").body("now", equalTo(LONG.replace("silent", "quiet"))).body("comparison.kind", hasItem("CONFLICT"));
        var settled = Map.of(
                "disposition", "ACCEPTED_IN_PART", "because", "Both", "text", LONG.replace("silent", "quite mute"));
        secretariat()
                .header("If-Match", seen)
                .body(settled)
                .put(AMENDMENTS + "/1/disposition")
                .then()
                .statusCode(412);
        put(SECRETARIAT, AMENDMENTS + "/1", "disposition", settled).statusCode(204);
        decide("2", "ACCEPTED").statusCode(204);
        revised(53, LONG.replace("some", "few").replace("silent", "quiet"));
        merge().statusCode(409).body("current.place", contains("/paragraphs/53"));
        put(SECRETARIAT, AMENDMENTS + "/1", "disposition", settled).statusCode(204);

        merge().statusCode(204);

        secretariat()
                .get(GivenReport.REPORT + "/paragraphs?chapter=II")
                .then()
                .body("items.text.markdown", contains(settled.get("text"), "More."));
    }

    @Test
    void whereTwoOverlapNothingIsMergedUntilOneTextSettlesThem() {
        proposed(FRANCE, wish("/paragraphs/53", LONG.replace("silent", "mute")));
        proposed(NORWAY, wish("/paragraphs/53", LONG.replace("silent", "clear")));
        proposed(NORWAY, wish("/paragraphs/54", "What it says now."));
        closed();
        for (var number : new String[] {"1", "2", "3"}) {
            decide(number, "ACCEPTED").statusCode(204);
        }
        merge().statusCode(409)
                .body("type", equalTo("/problems/amendments-in-conflict"))
                .body("current.place", contains("/paragraphs/53"))
                .body("current[0].now", equalTo(LONG))
                .body("current[0].amendments.amendment", contains(1, 2))
                .body("current[0].amendments[1].wording", equalTo(LONG.replace("silent", "clear")));
        secretariat()
                .get(GivenReport.REPORT + "/paragraphs/54")
                .then()
                .body("text.markdown", equalTo("What paragraph 54 says."));
        read("3").body("mergedAt", nullValue());

        var settled = LONG.replace("silent", "unclear");
        put(
                        SECRETARIAT,
                        AMENDMENTS + "/1",
                        "disposition",
                        Map.of("disposition", "ACCEPTED_IN_PART", "because", "Both", "text", settled))
                .statusCode(204);
        decide("2", "REJECTED").statusCode(204);
        merge().statusCode(204);
        secretariat().get(GivenReport.REPORT + "/paragraphs/53").then().body("text.markdown", equalTo(settled));
    }

    @Test
    void whatWasWrittenSinceIsNeverOverwritten() {
        proposed(FRANCE, wish("/paragraphs/53", LONG.replace("silent", "mute")));
        proposed(FRANCE, wish("/paragraphs/54", "DELETE", null));
        closed();
        decide("1", "ACCEPTED").statusCode(204);
        decide("2", "ACCEPTED").statusCode(204);
        revised(53, LONG.replace("silent", "quiet"));
        revised(54, "What it says today.");
        merge().statusCode(409).body("current.place", contains("/paragraphs/53", "/paragraphs/54"));
        GivenReport.withdraw(GivenReport.REPORT + "/paragraphs/53").statusCode(204);
        merge().statusCode(409).body("current[0].now", nullValue());
    }

    private static ValidatableResponse decide(String number, String disposition) {
        return put(
                SECRETARIAT,
                AMENDMENTS + "/" + number,
                "disposition",
                Map.of("disposition", disposition, "because", "So it was agreed"));
    }

    private static ValidatableResponse remarks(String rule) {
        return secretariat()
                .get(GivenReport.REPORT + "/validation")
                .then()
                .statusCode(200)
                .rootPath("remarks.findAll { it.rule == '%s' }".formatted(rule));
    }

    private static ValidatableResponse merge() {
        return secretariat()
                .header("If-Match", GivenReport.tag(GivenReport.REPORT))
                .post(REPORT + "/merge-amendments")
                .then();
    }
}
