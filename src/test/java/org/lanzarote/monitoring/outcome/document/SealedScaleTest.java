package org.lanzarote.monitoring.outcome.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** An edition prints the terms of urgency as it was sealed with them. */
@QuarkusTest
class SealedScaleTest {

    private static final String EDITIONS = REPORT + "/editions";
    private static final String LABEL = "urgencyScale.find { it.term == 'INVITE' }.label.en";

    private Map<String, Object> receipt;

    @BeforeEach
    void publishedReport() {
        GivenReport.drafted();
        corrected("Invitation", "As adopted texts say[^a]", List.of(Map.of("mark", "a", "text", both("A note."))));
        GivenReport.adopted();
        GivenReport.published();
        receipt = nobody().get(EDITIONS + "/1/receipt").jsonPath().getMap("");
    }

    @Test
    @Tag("slow") // 0.4 s
    void correctionOfTheScaleChangesNoEditionAndNotTheReport() {
        var before = readings(EDITIONS + "/1");
        var newest = readings(REPORT);
        corrected("Appeal", "No duty", List.of());

        assertThat(readings(EDITIONS + "/1")).isEqualTo(before);
        assertThat(readings(REPORT)).isEqualTo(newest);
        nobody().get("/rounds/2/urgency-scale").then().body("label.en", hasItem("Appeal"));
        nobody().get(REPORT + "/document").then().body("footnotes[0].text", equalTo("A note."));
        committee().body(receipt).post("/receipts/verification").then().body("verdict", equalTo("INTACT"));
    }

    @Test
    void correctedScaleReachesTheReportByTheNextCorrigendumWhichNamesItAsAPlace() {
        corrected("Appeal", "No duty", List.of());
        GivenCorrigenda.open("The term was misleading");
        GivenCorrigenda.issue(1).statusCode(204);

        nobody().get(EDITIONS + "/2").then().body("places", contains("/urgencyScale"));
        nobody().get(REPORT + "/document").then().body(LABEL, equalTo("Appeal"));
        nobody().get(EDITIONS + "/2/recommendations").then().body("urgency.label.en", hasItem("Appeal"));
        nobody().get(EDITIONS + "/1/document").then().body(LABEL, equalTo("Invitation"));
        nobody().get(EDITIONS + "/1/recommendations").then().body("urgency.label.en", hasItem("Invitation"));
        nobody().get(EDITIONS + "/2/diff?from=1")
                .then()
                .body("places.place", contains("/urgencyScale"))
                .body("places[0].after.facts." + LABEL, equalTo("Appeal"));
        secretariat()
                .accept("application/akn+xml")
                .get(EDITIONS + "/1/document")
                .then()
                .body(containsString("Invitation"));

        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(2, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);
        nobody().get(EDITIONS + "/3").then().body("places", contains("/paragraphs/53"));
    }

    private static List<String> readings(String address) {
        return List.of("application/json", "text/html", "text/markdown", "application/akn+xml").stream()
                .map(type ->
                        nobody().accept(type).get(address + "/document?lang=FR").asString())
                .toList();
    }

    private static void corrected(String label, String meaning, List<Map<String, Object>> notes) {
        var term = Map.of(
                "term",
                "INVITE",
                "label",
                both(label),
                "verb",
                both("invites"),
                "meaning",
                both(meaning),
                "notes",
                notes);
        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(Map.of("urgencyScale", List.of(term), "reason", "A slip"))
                .post("/rounds/2/correct")
                .then()
                .statusCode(204);
    }

    private static Map<String, String> both(String words) {
        return Map.of("en", words, "fr", words);
    }
}
