package org.lanzarote.monitoring.platform.access;

import static io.restassured.http.Method.GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.lanzarote.monitoring.platform.access.HiddenThing.NONE;
import static org.lanzarote.monitoring.platform.access.HiddenThing.outsiders;
import static org.lanzarote.monitoring.platform.access.HiddenThing.same;
import static org.lanzarote.monitoring.support.Asking.committee;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** A report that is no public one, and what is in it, answers to the letter as none. */
@QuarkusTest
class HiddenReportTest {

    /** What hangs on its report. */
    private static final List<String> OF_A_REPORT = List.of(
            "",
            "/chapters",
            "/chapters/II",
            "/paragraphs",
            "/paragraphs?cursor=wrong",
            "/paragraphs/53",
            "/recommendations",
            "/recommendations/II-1",
            "/practices",
            "/statements",
            "/package");

    /** Round 2 has a report in draft, round 3 has none; neither knows of the other's. */
    @BeforeEach
    void rounds() {
        GivenReport.drafted();
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
    }

    @Test
    void draftReportIsAsNone() {
        for (Supplier<RequestSpecification> who : outsiders()) {
            for (var path : OF_A_REPORT) {
                same(who, GET, "/rounds/{}/report" + path, "2", "3");
            }
        }
    }

    @Test
    void draftReportShowsInNoFactsheetAndItsFindingsInNoSearch() {
        var finding = GivenReport.finding("RUS", "9.1", "53");
        GivenReport.placed(finding);

        for (Supplier<RequestSpecification> who : outsiders()) {
            same(who, GET, "/rounds/{}/factsheets/RUS", "2", "3");
            same(who, GET, "/rounds/2/findings/{}", finding, NONE);
            for (var query : List.of("", "?party=RUS", "?question=9")) {
                same(who, GET, "/rounds/{}/findings" + query, "2", "3")
                        .then()
                        .statusCode(200)
                        .body("items", empty());
            }
            for (var query : List.of("?paragraph=53", "?recommendation=II-1")) {
                same(who, GET, "/rounds/{}/findings" + query, "2", "3").then().statusCode(400);
            }
        }
    }

    @Test
    void findingLeftOutOfThePublishedReportIsInNoExportAndBehindNoLink() {
        var placed = GivenReport.finding("RUS", "9.1", "53");
        var leftOut = GivenReport.finding("FRA", "9.1", "53");
        GivenReport.placed(placed);
        GivenReport.adopted();
        GivenReport.published();

        for (Supplier<RequestSpecification> who : outsiders()) {
            who.get().get("/rounds/2/report/package").then().body("findings.party", contains("RUS"));
            who.get().get("/rounds/2/report/paragraphs/53").then().body("findings", contains(placed));
            who.get().get("/rounds/2/report/paragraphs").then().body("items[0].findings", contains(placed));
            same(who, GET, "/rounds/2/findings/{}", leftOut, NONE);
        }
        committee().get("/rounds/2/report/package").then().body("findings.party", contains("RUS", "FRA"));
        committee().get("/rounds/2/report/paragraphs/53").then().body("findings", contains(placed, leftOut));
    }

    @Test
    void draftIsNoEvidenceAndTheRefusalTellsNothingOfIt() {
        var refusal = refusedEvidence("STAKEHOLDER_SUBMISSION", NONE);

        assertThat(refusedEvidence("STAKEHOLDER_SUBMISSION", GivenSubmissions.drafted()))
                .isEqualTo(refusal);
        GivenReplies.answered("RUS");
        assertThat(refusedEvidence("ANSWER", "RUS/9.1@1")).isEqualTo(refusedEvidence("ANSWER", "ALB/9.1@1"));
    }

    private static String refusedEvidence(String kind, String target) {
        var text = GivenReport.cited("A fact.[^a]", GivenReport.citation("a", kind, target));
        var wish = Map.of("party", "RUS", "question", "9.1", "nature", "NEUTRAL", "text", text, "links", List.of());
        return GivenReport.post(GivenReport.FINDINGS, wish)
                .statusCode(422)
                .extract()
                .asString()
                .replace(target, "?");
    }
}
