package org.lanzarote.monitoring.outcome.placing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The findings that bear on a recommendation, wherever they are listed. */
@QuarkusTest
class BearingFindingsTest {

    @Test
    void findingThatCitesTheSameAnswerAsARecommendationDoesNotBearOnIt() {
        GivenReport.drafted();
        GivenReplies.published("RUS");
        var answer = citation("a", "ANSWER", "RUS/9.1@1");
        var recommendation = new HashMap<>(GivenReport.recommendation("II-1", "II", "REQUIRE", 53));
        recommendation.put("text", cited("to amend its law.[^a]", answer));
        GivenReport.put(REPORT + "/recommendations/II-1", recommendation).statusCode(204);
        var wish = new HashMap<>(findingWish("RUS", "12"));
        wish.put("text", cited("It is so.[^a]", answer));
        String beside = post(FINDINGS, wish).statusCode(201).extract().path("id");
        var bearing = finding("RUS", "9.1", "53");

        secretariat().get(REPORT + "/recommendations/II-1").then().body("findings", contains(bearing));
        secretariat().get(FINDINGS + "/" + beside).then().body("recommendations", hasSize(0));
        secretariat().get(FINDINGS + "?recommendation=II-1").then().body("items.id", contains(bearing));
        secretariat()
                .get("/parties/RUS/recommendations")
                .then()
                .body("items.find { it.code == 'II-1' }.findings", contains(bearing));
        secretariat()
                .get(REPORT + "/recommendations/II-1/proposed-addressees?nature=GAP")
                .then()
                .statusCode(200)
                .body("questions", contains("9.1"));
    }
}
