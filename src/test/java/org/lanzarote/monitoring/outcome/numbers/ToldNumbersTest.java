package org.lanzarote.monitoring.outcome.numbers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.children.figures.GivenReleases.session;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.figures.GivenReleases;
import org.lanzarote.monitoring.outcome.report.GivenReport;

@QuarkusTest
class ToldNumbersTest {

    private static final String NUMBERS = GivenReport.REPORT + "/numbers-of-children";

    @BeforeEach
    void textsThatTellNumbers() {
        GivenReport.drafted();
        paragraph(60, cited("In all, 43 children took part."));
        paragraph(61, cited("Eleven of the children live in one country.[^a]", explanation("Onze enfants.")));
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put("text", cited("to ask all 12 children.[^a]", citation("a", "RECOMMENDATION", "II-1")));
        post(GivenReport.REPORT + "/statements", statement).statusCode(201);
    }

    @Test
    void editorIsToldOfNumbersThatNoReleaseTells() {
        session("RUS", 12, 6);
        session("FRA", 11, 5);
        session("NOR", 20, 10);
        GivenReleases.released();

        secretariat()
                .get(NUMBERS)
                .then()
                .statusCode(200)
                .body("released.children", hasItems(11, 12, 20, 43))
                .body("unreleased", empty());
    }

    @Test
    void hiddenNumberIsToldWithItsPlace() {
        session("RUS", 12, 6);
        session("FRA", 11, 5);
        session("NOR", 4, 2);
        GivenReleases.released();

        secretariat()
                .get(NUMBERS)
                .then()
                .statusCode(200)
                .body("released.children", hasItem(27))
                .body("unreleased.kind", contains("PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "STATEMENT"))
                .body("unreleased.key[0..2]", contains("60", "61", "61"))
                .body("unreleased.children", contains(43, 11, 11, 12))
                .body("unreleased.words[1]", equalTo("Eleven of the children"));
    }

    @Test
    void everyNumberIsUnreleasedBeforeARelease() {
        secretariat()
                .get(NUMBERS)
                .then()
                .body("released.children", empty())
                .body("unreleased.children", contains(43, 11, 11, 12));
    }

    @Test
    void numberInTheBeginningOfASentenceIsTold() {
        var statement = new HashMap<>(GivenReport.statement("RUS"));
        statement.put("place", 30);
        statement.put("lead", "As 9 of the children asked, the Committee {urgency} {party}");
        post(GivenReport.REPORT + "/statements", statement).statusCode(201);

        secretariat()
                .get(NUMBERS)
                .then()
                .body("unreleased.findAll { it.kind == 'STATEMENT' }.children", containsInAnyOrder(12, 9))
                .body("unreleased.find { it.children == 9 }.words", equalTo("9 of the children"));
    }

    @Test
    void numberThatCountsSomethingElseIsTold() {
        session("RUS", 20, 10);
        session("FRA", 20, 4);
        session("NOR", 20, 10);
        GivenReleases.released();
        paragraph(62, cited("36 girls took part; 36 children in France."));
        secretariat()
                .header("If-Match", secretariat().get(GivenReport.REPORT).header("ETag"))
                .body(keyFindings("7 minors spoke."))
                .put(GivenReport.REPORT)
                .then()
                .statusCode(204);

        as("rapporteur")
                .get(NUMBERS)
                .then()
                .statusCode(200)
                .body("released.girls", contains(36))
                .body("unreleased.find { it.key == '62' }.children", equalTo(36))
                .body("unreleased.find { it.key == '62' }.counted", equalTo("CHILDREN"))
                .body("unreleased.findAll { it.key == '62' }", hasSize(1))
                .body("unreleased.find { it.kind == 'REPORT' }.part", equalTo("KEY_FINDINGS"));
    }

    private static Map<String, Object> keyFindings(String words) {
        var report = new HashMap<>(GivenReport.report());
        report.put("keyFindings", GivenReport.plain(words));
        return report;
    }

    private static void paragraph(int number, Map<String, Object> text) {
        post(GivenReport.REPORT + "/paragraphs", Map.of("number", number, "chapter", "II", "text", text))
                .statusCode(201);
    }

    private static Map<String, Object> explanation(String words) {
        return Map.of("mark", "a", "kind", "EXPLANATION", "targets", List.of(), "text", words);
    }
}
