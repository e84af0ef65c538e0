package org.lanzarote.monitoring.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken away stays with its reason, and what cites it says so. */
@QuarkusTest
class WithdrawnPartTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    private static final String TAKEN_AWAY = REPORT + "/withdrawn-parts";

    @Test
    void everyPartCanBeTakenAwayWithAReason() {
        var parts = List.of(
                FINDINGS + "/" + finding("RUS", "9.1", "53"),
                created("/statements", GivenReport.statement("FRA")),
                created("/practices", GivenReport.practice("FRA")),
                REPORT + "/recommendations/IV-3",
                REPORT + "/paragraphs/242",
                REPORT + "/chapters/IV");
        secretariat()
                .header("If-Match", tag(parts.get(0)))
                .body(Map.of("reason", " "))
                .post(parts.get(0) + "/withdraw")
                .then()
                .statusCode(422);
        withdraw(parts.get(3), "\"0\"").statusCode(412);

        for (var part : parts) {
            withdraw(part).statusCode(204);
            secretariat().get(part).then().statusCode(404);
        }

        committee()
                .get(TAKEN_AWAY)
                .then()
                .body(
                        "items.kind",
                        contains("FINDING", "STATEMENT", "PRACTICE", "RECOMMENDATION", "PARAGRAPH", "CHAPTER"))
                .body("items.key[3]", equalTo("IV-3"))
                .body("items[4].text.markdown", equalTo("What paragraph 242 says."))
                .body("items[0].reason", equalTo("Said elsewhere"))
                .body("items[0].withdrawnBy", equalTo("secretariat"));
        secretariat().get(REPORT + "/paragraphs").then().body("items.number", contains(53, 54));
        post(REPORT + "/chapters", GivenReport.chapter("IV")).statusCode(201);
        post(REPORT + "/paragraphs", paragraph(242, "IV")).statusCode(201);
        post(REPORT + "/recommendations", recommendation("IV-3", "IV", "INVITE", 242))
                .statusCode(201);
    }

    @Test
    void whatCitesAThingThatIsTakenAwaySaysSo() {
        var finding = FINDINGS + "/" + finding("RUS", "9.1", "53");
        var stale = tag(finding);
        withdraw(REPORT + "/paragraphs/53").statusCode(204);

        secretariat().get(finding).then().body("text.citations[0].targets", contains("withdrawn"));
        secretariat()
                .get(REPORT + "/recommendations/II-1")
                .then()
                .body("paragraphs", empty())
                .body("withdrawnParagraphs", equalTo(1));
        secretariat().get(REPORT + "/package").then().statusCode(200).body("recommendations[0].paragraphs", empty());
        put(finding, findingWish("RUS", "9.1", "withdrawn"))
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/targets/0"));
        secretariat()
                .header("If-Match", stale)
                .body(findingWish("RUS", "9.1", "54"))
                .put(finding)
                .then()
                .statusCode(412);
    }

    @Test
    void chapterWithPartsStays() {
        withdraw(REPORT + "/chapters/II").statusCode(409).body("type", equalTo("/problems/chapter-not-empty"));
    }

    @Test
    void findingIsTakenOutOfItsPlaceAndPlacedAnew() {
        var id = finding("RUS", "9.1", "53");
        GivenReport.placed(id);
        withdraw(FINDINGS + "/" + id + "/observation", tag(FINDINGS + "/" + id)).statusCode(204);

        secretariat().get(FINDINGS + "/" + id).then().statusCode(200).body("observation", nullValue());
        secretariat().get(TAKEN_AWAY).then().body("items.kind", contains("OBSERVATION"));
        withdraw(FINDINGS + "/" + id + "/observation", tag(FINDINGS + "/" + id)).statusCode(404);
        GivenReport.placed(id);
        withdraw(FINDINGS + "/" + id).statusCode(204);
        secretariat().get(TAKEN_AWAY).then().body("items.kind", contains("OBSERVATION", "OBSERVATION", "FINDING"));
    }

    @Test
    void nothingOfAnAdoptedReportIsTakenAway() {
        var finding = FINDINGS + "/" + finding("RUS", "9.1", "53");
        GivenReport.adopted();

        for (var part : List.of(finding, REPORT + "/paragraphs/54", REPORT + "/recommendations/II-2")) {
            withdraw(part).statusCode(409).body("type", equalTo("/problems/report-adopted"));
        }
        nobody().get(TAKEN_AWAY).then().statusCode(401);
    }

    private static String created(String path, Object wish) {
        return REPORT + path + "/"
                + post(REPORT + path, wish).statusCode(201).extract().<String>path("id");
    }
}
