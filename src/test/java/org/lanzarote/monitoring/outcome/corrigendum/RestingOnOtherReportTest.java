package org.lanzarote.monitoring.outcome.corrigendum;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What cites the report of another round is stale when a corrigendum of that report changes what it cites. */
@QuarkusTest
class RestingOnOtherReportTest {

    private static final String OTHER = "/rounds/3/report";
    private static final String RULE = "remarks.findAll { it.rule == 'STALE' }";

    @BeforeEach
    void reportThatCitesAnotherOne() {
        GivenReport.drafted();
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        GivenReport.post(
                        OTHER + "/package",
                        secretariat().get(REPORT + "/package").asString())
                .statusCode(201);
        GivenReport.adopted();
        GivenReport.published();
        citing(1);
    }

    @Test
    @Tag("slow") // 0.6 s
    void whatCitesACorrectedPlaceOfAnotherReportIsStaleUntilItIsWrittenAnew() {
        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/54", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        stale("[]");

        GivenCorrigenda.open("Another figure was wrong");
        GivenCorrigenda.correct(2, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);
        stale("[242]");
        secretariat()
                .get(OTHER + "/paragraphs/242")
                .then()
                .body("staleBecause.cause", contains("CORRECTED"))
                .body("staleBecause.kind", contains("REPORT_PART"))
                .body("staleBecause.key", contains("2/paragraphs/53@1"));
        secretariat()
                .get(OTHER + "/validation")
                .then()
                .body(
                        RULE + ".detail",
                        hasItem("Report of round 2, paragraphs 53: a corrigendum of that report changed its words;"
                                + " cite its newest edition, or revise this"));
        secretariat().get(REPORT + "/paragraphs?stale=true").then().body("items", empty());

        citing(3);
        stale("[]");
        secretariat().get(OTHER + "/validation").then().body(RULE, empty());
    }

    private static void stale(String paragraphs) {
        secretariat().get(OTHER + "/paragraphs?stale=true").then().body("items.number.toString()", equalTo(paragraphs));
    }

    private static void citing(int edition) {
        var wish = new HashMap<>(GivenReport.paragraph(242, "IV"));
        wish.put("text", cited("As before.[^a]", citation("a", "REPORT_PART", "2/paragraphs/53@" + edition)));
        GivenReport.put(OTHER + "/paragraphs/242", wish).statusCode(204);
    }
}
