package org.lanzarote.monitoring.factsheets.factsheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The meaning of a term of urgency has footnotes, which are numbered with all others. */
@QuarkusTest
class TermNoteTest {

    private static final Map<String, Object> MEANING =
            Map.of("en", "As adopted texts say[^a]", "fr", "Selon les textes[^a]");

    private static final Map<String, Object> NOTE = Map.of(
            "mark",
            "a",
            "document",
            Map.of("en", "Rules of Procedure", "fr", "Règlement intérieur"),
            "locator",
            text("Rule 30"));

    @BeforeEach
    void report() {
        GivenReport.drafted();
        var report = new HashMap<>(GivenReport.report());
        report.put("introduction", cited("It begins.[^x]", citation("x", "PARAGRAPH", "53")));
        report.put("keyFindings", cited("It holds.[^y]", citation("y", "PARAGRAPH", "54")));
        GivenReport.put(REPORT, report).statusCode(204);
    }

    @Test
    @Tag("slow") // 0.4 s
    void noteOnATermIsNumberedBetweenIntroductionAndKeyFindings() throws Exception {
        correct(MEANING, List.of(NOTE)).statusCode(204);
        GivenReport.adopted();
        GivenReport.published();

        nobody().get("/rounds/2/urgency-scale").then().body("find { it.term == 'INVITE' }.notes.mark", contains("a"));
        nobody().get("/rounds/2/factsheets/RUS")
                .then()
                .body("chapters[0].introduction", equalTo("It begins.[^1]"))
                .body("urgencyScale.find { it.term == 'INVITE' }.meaning.en", equalTo("As adopted texts say[^2]"))
                .body("urgencyScale.find { it.term == 'INVITE' }.meaning.fr", equalTo("Selon les textes[^2]"))
                .body("urgencyScale.find { it.term == 'INVITE' }.notes", nullValue())
                .body("chapters[0].keyFindings", equalTo("It holds.[^3]"))
                .body("footnotes[1].document", equalTo("Rules of Procedure"))
                .body("footnotes[1].locator", equalTo("Rule 30"));
        nobody().get("/rounds/2/factsheets/RUS?lang=FR")
                .then()
                .body("footnotes[1].document", equalTo("Règlement intérieur"));
        nobody().accept("text/html")
                .get("/rounds/2/factsheets/RUS")
                .then()
                .body(containsString("As adopted texts say<sup"));
        for (int number : List.of(2, 3)) {
            nobody().get("/rounds/2/factsheets/RUS/footnotes/" + number + "/trace")
                    .then()
                    .statusCode(200);
        }
        nobody().get(REPORT + "/document")
                .then()
                .body("keyFindings", equalTo("It holds.[^1]"))
                .body("urgencyScale.find { it.term == 'INVITE' }.meaning.en", equalTo("As adopted texts say[^2]"))
                .body("footnotes[1].kind", equalTo("DOCUMENT"));
        nobody().accept("application/akn+xml").get(REPORT + "/document").then().body(containsString("eId=\"note_2\""));
    }

    @Test
    void noteStandsOnceInBothLanguagesAndSaysSomething() {
        correct(Map.of("en", "As adopted texts say[^a]", "fr", "Selon les textes"), List.of(NOTE))
                .statusCode(422)
                .body("violations.pointer", contains("/urgencyScale/0/notes/0/mark"));
        correct(MEANING, List.of(Map.of("mark", "a")))
                .statusCode(422)
                .body("violations.pointer", hasItems("/urgencyScale/0/notes/0"));
        var script = new HashMap<>(NOTE);
        script.put("url", "javascript:alert(1)");
        correct(MEANING, List.of(script))
                .statusCode(422)
                .body("violations.pointer", contains("/urgencyScale/0/notes/0/url"));
        correct(MEANING, List.of()).statusCode(422).body("violations.pointer", hasItems("/urgencyScale/0/meaning/en"));
    }

    private static ValidatableResponse correct(Map<String, Object> meaning, List<Map<String, Object>> notes) {
        return secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(Map.of(
                        "urgencyScale",
                        List.of(Map.of(
                                "term",
                                "INVITE",
                                "label",
                                text("Invite"),
                                "verb",
                                text("invites"),
                                "meaning",
                                meaning,
                                "notes",
                                notes)),
                        "reason",
                        "A note was missing"))
                .post("/rounds/2/correct")
                .then();
    }
}
