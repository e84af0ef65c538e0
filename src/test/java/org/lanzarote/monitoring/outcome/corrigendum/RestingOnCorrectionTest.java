package org.lanzarote.monitoring.outcome.corrigendum;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.CORRIGENDA;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.command;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.correct;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.issue;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.open;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.TestClock;

/** What rests on a corrected text is stale until somebody has looked at it. */
@QuarkusTest
class RestingOnCorrectionTest {

    private static final String STATEMENTS = REPORT + "/statements";

    private String finding = "";
    private String statement = "";

    @BeforeEach
    void publishedReport() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            finding = GivenReport.finding("RUS", "9.1", "53");
            GivenReport.placed(finding);
            statement =
                    post(STATEMENTS, statement("RUS")).statusCode(201).extract().path("id");
            var citing = new HashMap<>(GivenReport.paragraph(54, "II"));
            citing.put("text", cited("As said.[^a]", citation("a", "PARAGRAPH", "53")));
            GivenReport.put(REPORT + "/paragraphs/54", citing).statusCode(204);
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    @Tag("slow") // 0.5 s
    void whatCitesOrNamesACorrectedTextIsStaleUntilItIsConfirmed() {
        staleIs(List.of(), List.of(), List.of(), List.of());
        open("A figure was wrong");
        correct(1, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        staleIs(List.of(), List.of(), List.of(), List.of());
        issue(1).statusCode(204);

        staleIs(List.of(finding), List.of(54), List.of("II-1", "II-2"), List.of(statement));
        because(FINDINGS + "/" + finding, "CORRECTED", "PARAGRAPH", "53");
        because(REPORT + "/paragraphs/54", "CORRECTED", "PARAGRAPH", "53");
        because(REPORT + "/recommendations/II-1", "CORRECTED", "PARAGRAPH", "53");
        because(REPORT + "/recommendations/II-2", "RESTS_ON_STALE", "PARAGRAPH", "54");
        because(STATEMENTS + "/" + statement, "RESTS_ON_STALE", "RECOMMENDATION", "II-1");
        nobody().get("/rounds/2/factsheets/RUS").then().body("stale", equalTo(true));
        recommended()
                .body("find { it.code == 'II-1' }.staleBecause.cause", contains("CORRECTED"))
                .body("find { it.code == 'II-1' }.staleBecause.key", contains("53"))
                .body("find { it.code == 'II-2' }.staleBecause.cause", contains("RESTS_ON_STALE"));
        remarks()
                .body(
                        "remarks.findAll { it.rule == 'STALE' }.detail",
                        hasItems("Paragraph 53: a corrigendum changed its"
                                + " words; confirm in the corrigendum that this still holds, or revise it"));
        committee()
                .get(CORRIGENDA + "/1")
                .then()
                .body("waiting.kind", contains("FINDING", "PARAGRAPH", "RECOMMENDATION"))
                .body("waiting.key", contains(finding, "54", "II-1"))
                .body("permittedActions", empty());

        confirm(1, "RECOMMENDATION", "II-2").statusCode(409).body("type", equalTo("/problems/evidence-holds"));
        confirm(1, "RECOMMENDATION", "II-1").statusCode(204);
        staleIs(List.of(finding), List.of(54), List.of("II-2"), List.of());
        confirm(1, "FINDING", finding).statusCode(204);
        secretariat().get(CORRIGENDA + "/1").then().body("permittedActions", contains("CONFIRM"));
        confirm(1, "PARAGRAPH", "54").statusCode(204);
        staleIs(List.of(), List.of(), List.of(), List.of());
        recommended().body("stale", everyItem(is(false)));
        nobody().get("/rounds/2/factsheets/RUS").then().body("stale", equalTo(false));
        committee()
                .get(CORRIGENDA + "/1")
                .then()
                .body("waiting", empty())
                .body("confirmed.key", contains("II-1", finding, "54"))
                .body("confirmed.reason", hasItems("It says the same"));
    }

    @Test
    @Tag("slow") // 0.6 s
    void confirmationHoldsUntilTheNextCorrectionAndAnotherCorrigendumRevises() {
        open("A figure was wrong");
        correct(1, "/recommendations/II-1", plain("to end it")).statusCode(204);
        correct(1, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        issue(1).statusCode(204);
        staleIs(List.of(finding), List.of(54), List.of("II-2"), List.of(statement));
        because(STATEMENTS + "/" + statement, "CORRECTED", "RECOMMENDATION", "II-1");
        confirm(1, "STATEMENT", statement).statusCode(204);
        confirm(1, "FINDING", finding).statusCode(204);

        open("Another figure was wrong");
        correct(2, "/recommendations/II-1", plain("to end it at once")).statusCode(204);
        correct(2, "/paragraphs/54", cited("As said, otherwise.[^a]", citation("a", "PARAGRAPH", "53")))
                .statusCode(204);
        issue(2).statusCode(204);
        staleIs(List.of(), List.of(), List.of("II-2"), List.of(statement));
        confirm(1, "STATEMENT", statement).statusCode(409);
        confirm(2, "STATEMENT", statement).statusCode(204);
        confirm(2, "RECOMMENDATION", "II-2").statusCode(204);
        staleIs(List.of(), List.of(), List.of(), List.of());
        remarks().body("remarks.rule", not(hasItems("STALE")));
    }

    @Test
    @Tag("slow") // 0.6 s
    void factsheetWasUpdatedWhenWhatItPrintsWasCorrected() throws SQLException {
        var publication = "2027-02-28T12:00:00Z";
        GivenFactsheets.publishedAt(publication);
        updated(publication);
        open("A figure was wrong");
        correct(1, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        correct(1, "/chapters/II", plain("On that.")).statusCode(204);
        updated(publication);
        issue(1).statusCode(204);
        updated(publication);
        GivenFactsheets.published();
        updated(TestClock.NOW.toString());
    }

    private static void updated(String instant) {
        nobody().get("/rounds/2/factsheets/RUS").then().body("lastUpdate", equalTo(instant));
    }

    private static void staleIs(
            List<String> findings, List<Integer> paragraphs, List<String> recommendations, List<String> statements) {
        stale(FINDINGS).body("items.id", equalTo(findings));
        stale(REPORT + "/paragraphs").body("items.number", equalTo(paragraphs));
        stale(REPORT + "/recommendations").body("items.code", equalTo(recommendations));
        stale(STATEMENTS).body("items.id", equalTo(statements));
    }

    private static ValidatableResponse stale(String list) {
        return committee().get(list + "?stale=true").then().statusCode(200);
    }

    private static void because(String path, String cause, String kind, String key) {
        committee()
                .get(path)
                .then()
                .body("staleBecause.cause", contains(cause))
                .body("staleBecause.kind", contains(kind))
                .body("staleBecause.key", contains(key));
    }

    private static ValidatableResponse confirm(int corrigendum, String kind, String key) {
        return command(corrigendum, "confirm", Map.of("kind", kind, "key", key, "reason", "It says the same"));
    }

    /** What is recommended to the Party in all rounds. */
    private static ValidatableResponse recommended() {
        return committee()
                .get("/parties/RUS/recommendations")
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    private static ValidatableResponse remarks() {
        return committee().get(REPORT + "/validation").then().statusCode(200);
    }
}
