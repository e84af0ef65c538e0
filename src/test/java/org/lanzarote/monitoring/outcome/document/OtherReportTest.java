package org.lanzarote.monitoring.outcome.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A text may cite the report of another round, in an edition that everybody can read. */
@QuarkusTest
class OtherReportTest {

    private static final String OTHER = "/rounds/3/report";

    @Test
    @Tag("slow") // 0.6 s
    void publishedReportOfAnotherRoundIsCitedAndADraftIsNot() throws IOException {
        GivenReport.drafted();
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        post(OTHER + "/package", secretariat().get(REPORT + "/package").asString())
                .statusCode(201);
        citing("3/paragraphs/53@1").statusCode(422);
        verb("adopt", Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"));
        citing("3/paragraphs/53@1").statusCode(422).body("violations.pointer", contains("/text/citations/0/targets/0"));
        verb("publish", Map.of());
        for (var wrong : new String[] {"3/paragraphs/99@1", "3/paragraphs/53@2", "2/paragraphs/53@1", "53"}) {
            citing(wrong).statusCode(422);
        }
        citing("3/paragraphs/53@1").statusCode(204);
        secretariat()
                .get(REPORT + "/paragraphs/242")
                .then()
                .body("text.citations[0].targets", contains("3/paragraphs/53@1"));
        secretariat()
                .accept("text/html")
                .get(REPORT + "/document")
                .then()
                .body(
                        containsString(
                                "/rounds/3/report/editions/1/paragraphs/53?lang=EN\">the report of round 3 (edition 1), paragraph 53</a>."));
        secretariat()
                .get(REPORT + "/paragraphs/242/trace")
                .then()
                .statusCode(200)
                .body("nodes.kind", hasItem("DOCUMENT"));
        var given = new ObjectMapper()
                .readTree(secretariat().get(REPORT + "/package").asString());
        GivenRounds.launched(4, "RUS", "FRA", "NOR");
        post("/rounds/4/report/package", given.toString()).statusCode(201);
        assertThat(new ObjectMapper()
                        .readTree(secretariat().get("/rounds/4/report/package").asString()))
                .isEqualTo(given);
    }

    private static ValidatableResponse citing(String key) {
        var wish = new HashMap<>(GivenReport.paragraph(242, "IV"));
        wish.put("text", cited("As before.[^a]", citation("a", "REPORT_PART", key)));
        return put(REPORT + "/paragraphs/242", wish);
    }

    private static void verb(String verb, Map<String, Object> body) {
        secretariat()
                .header("If-Match", GivenReport.tag(OTHER))
                .body(body)
                .post(OTHER + "/" + verb)
                .then()
                .statusCode(204);
    }
}
