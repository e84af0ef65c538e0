package org.lanzarote.monitoring.outcome.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Parts of a draft report move and are inserted anywhere; numbers, numerals and codes follow, and links by id hold. */
@QuarkusTest
class MoveTest {

    private static final String PARAGRAPHS = REPORT + "/paragraphs";
    private static final String CHAPTERS = REPORT + "/chapters";
    private static final String DOCUMENT = REPORT + "/document";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void paragraphMovesWithItsLinksAndOthersTakeTheNumbersThatAreLeft() {
        var finding = GivenReport.finding("RUS", "9.1", "53");
        labelled(54, "II", "See [@paragraph:53].");
        moved(PARAGRAPHS + "/53", Map.of("after", 242)).statusCode(204);
        secretariat()
                .get(PARAGRAPHS)
                .then()
                .body(
                        "items.collect { it.number + ' ' + it.chapter + ' ' + it.text.markdown }",
                        contains(
                                "53 II See [@paragraph:242].",
                                "54 IV What paragraph 242 says.",
                                "242 IV What paragraph 53 says."));
        secretariat().get(FINDINGS + "/" + finding).then().body("text.citations[0].targets", contains("242"));
        secretariat().get(REPORT + "/recommendations/II-1").then().body("paragraphs", contains(242));
        moved(PARAGRAPHS + "/242", Map.of("chapter", "II", "heading", "law")).statusCode(204);
        secretariat()
                .get(PARAGRAPHS + "/54")
                .then()
                .body("heading", equalTo("law"))
                .body("chapter", equalTo("II"));
        moved(PARAGRAPHS + "/54", Map.of("before", 53)).statusCode(204);
        secretariat().get(PARAGRAPHS + "/53").then().body("text.markdown", equalTo("What paragraph 53 says."));
    }

    @Test
    void paragraphIsInsertedAndThoseWithoutAGapMoveOn() {
        post(REPORT + "/insert-paragraph", Map.of("place", Map.of("after", 53), "text", plain("New.")))
                .statusCode(201)
                .body("id", equalTo("54"));
        post(
                        REPORT + "/insert-paragraph",
                        Map.of("place", Map.of("before", 242, "chapter", "IV"), "text", plain("Newer.")))
                .statusCode(201)
                .body("id", equalTo("56"));
        secretariat().get(PARAGRAPHS).then().body("items.number", contains(53, 54, 55, 56, 242));
        secretariat().get(REPORT + "/recommendations/II-2").then().body("paragraphs", contains(55));
    }

    @Test
    void placeThatIsNoneChangesNothing() {
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("after", 53),
                Map.of("after", 99),
                Map.of("after", 242, "chapter", "II"),
                Map.of("chapter", "II", "heading", "none"),
                Map.of("after", 54, "before", 242),
                Map.of())) {
            moved(PARAGRAPHS + "/53", wrong).statusCode(422);
        }
        moved(CHAPTERS + "/II", Map.of("after", "II")).statusCode(422).body("violations.pointer", contains("/after"));
        moved(CHAPTERS + "/II", Map.of("after", "XX")).statusCode(422);
        move(CHAPTERS + "/II", "/headings/law/move", Map.of("chapter", "IV")).statusCode(422);
        move(CHAPTERS + "/II", "/headings/law/move", Map.of("after", "law")).statusCode(422);
        move(CHAPTERS + "/II", "/headings/none/move", Map.of("chapter", "IV")).statusCode(404);
        moved(REPORT + "/recommendations/II-1", Map.of("after", 242, "chapter", "II"))
                .statusCode(422);
        secretariat().get(PARAGRAPHS).then().body("items.number", contains(53, 54, 242));
        GivenReport.adopted();
        moved(PARAGRAPHS + "/53", Map.of("after", 54))
                .statusCode(409)
                .body("type", equalTo("/problems/report-adopted"));
        moved(CHAPTERS + "/II", Map.of("after", "IV")).statusCode(409);
    }

    @Test
    void chapterMovesWithAllThatStandsInIt() throws IOException {
        var finding = GivenReport.finding("RUS", "9.1", "53");
        GivenReport.placed(finding);
        labelled(242, "IV", "See [@chapter:II] and [@recommendation:II-1].");
        moved(CHAPTERS + "/II", Map.of("after", "IV")).statusCode(204);
        secretariat()
                .get(DOCUMENT)
                .then()
                .body("chapters.collect { it.numeral + ' ' + it.title }", contains("II Chapter IV", "IV Chapter II"))
                .body("chapters[0].sections[0].paragraphs.number", contains(53))
                .body("chapters[0].recommendations.code", contains("II-3"))
                .body("chapters[1].recommendations.code", contains("IV-1", "IV-2"))
                .body("chapters[0].sections[0].paragraphs[0].text", containsString("[Chapter IV](#chapter-IV)"));
        post(
                        REPORT + "/insert-chapter",
                        Map.of(
                                "place",
                                Map.of("before", "IV"),
                                "thematic",
                                true,
                                "title",
                                text("New"),
                                "introduction",
                                plain("On this."),
                                "headings",
                                List.of()))
                .statusCode(201)
                .body("id", equalTo("III"));
        post(
                        REPORT + "/insert-chapter",
                        Map.of(
                                "place",
                                Map.of("before", "IV"),
                                "thematic",
                                true,
                                "title",
                                text("Newer"),
                                "introduction",
                                plain("On this."),
                                "headings",
                                List.of()))
                .statusCode(201)
                .body("id", equalTo("IV"));
        secretariat().get(CHAPTERS).then().body("numeral", contains("II", "III", "IV", "V"));
        secretariat().get(REPORT + "/recommendations").then().body("items.code", contains("II-3", "V-1", "V-2"));
        secretariat().get(REPORT + "/validation").then().body("adoptable", equalTo(true));
        travels();
    }

    @Test
    void sectionMovesIntoAnotherChapterWithWhatStandsUnderIt() {
        move(
                        CHAPTERS + "/IV",
                        "/headings",
                        Map.of("heading", Map.of("key", "cases", "title", text("Cases")), "before", "law"))
                .statusCode(204);
        var wish = new HashMap<>(GivenReport.paragraph(53, "II"));
        wish.put("heading", "law");
        put(PARAGRAPHS + "/53", wish).statusCode(204);
        move(CHAPTERS + "/IV", "/headings/law/move", Map.of("before", "cases")).statusCode(204);
        move(CHAPTERS + "/IV", "/headings/law/move", Map.of("chapter", "II")).statusCode(422);
        move(CHAPTERS + "/IV", "/headings/cases/move", Map.of("chapter", "II", "before", "law"))
                .statusCode(204);
        secretariat().get(CHAPTERS).then().body("headings.key", contains(List.of("cases", "law"), List.of("law")));
        moved(PARAGRAPHS + "/242", Map.of("chapter", "II", "heading", "cases")).statusCode(204);
        move(CHAPTERS + "/II", "/headings/cases/move", Map.of("chapter", "IV")).statusCode(204);
        secretariat()
                .get(DOCUMENT)
                .then()
                .body("chapters[1].sections.heading", contains("Cases"))
                .body("chapters[1].sections[0].paragraphs.number", contains(242));
    }

    @Test
    void boxStandsWhereTheEditorPutsItAndItsRecommendationSaysWhatItRestsOn() throws IOException {
        var report = new HashMap<>(GivenReport.report());
        report.put("themes", List.of(Map.of("key", "law", "title", text("The law"))));
        put(REPORT, report).statusCode(204);
        var wish = new HashMap<>(GivenReport.recommendation("II-2", "II", "INVITE", 54));
        wish.put("after", 53);
        wish.put("theme", "law");
        wish.put(
                "legalBasis",
                List.of(
                        Map.of("kind", "CONVENTION", "place", "20(1)(c)"),
                        Map.of("kind", "OPINION", "title", "Opinion on self-made images", "place", "3-6"),
                        Map.of("kind", "RULE", "place", "30")));
        put(REPORT + "/recommendations/II-2", wish).statusCode(204);
        secretariat()
                .get(REPORT + "/recommendations?theme=law")
                .then()
                .body("items.code", contains("II-2"))
                .body("items[0].after", equalTo(53))
                .body("items[0].legalBasis.place", contains("20(1)(c)", "3-6", "30"));
        secretariat()
                .get("/parties/RUS/recommendations?theme=law")
                .then()
                .body("items.code", contains("II-2"))
                .body("items[0].themeTitle.en", equalTo("The law"));
        secretariat().get(REPORT + "/recommendations?theme=no").then().statusCode(400);
        secretariat()
                .get(DOCUMENT)
                .then()
                .body("chapters[0].sections[0].paragraphs[0].recommendations.code", contains("II-2"))
                .body("chapters[0].recommendations.code", contains("II-1"));
        secretariat().accept("text/html").get(DOCUMENT).then().body(containsString("id=\"recommendation-II-2\""));
        travels();
        moved(PARAGRAPHS + "/53", Map.of("chapter", "IV")).statusCode(204);
        secretariat().get(DOCUMENT).then().body("chapters[0].recommendations.code", contains("II-1", "II-2"));
        moved(REPORT + "/recommendations/II-2", Map.of("after", 54)).statusCode(204);
        secretariat()
                .get(DOCUMENT)
                .then()
                .body("chapters[1].sections[0].paragraphs[0].recommendations.code", contains("IV-4"));
        wish.put("theme", "none");
        wish.put("after", 9);
        wish.put("code", "II-9");
        wish.put("legalBasis", List.of(Map.of("kind", "CONVENTION", "place", "20(9)(z)"), Map.of("kind", "OPINION")));
        post(REPORT + "/recommendations", wish)
                .statusCode(422)
                .body("violations.pointer", contains("/theme", "/legalBasis/0/place", "/legalBasis/1/title"));
        put(REPORT, GivenReport.report()).statusCode(422).body("violations.pointer", contains("/themes"));
        secretariat().get(REPORT + "/validation").then().body("adoptable", equalTo(true));
    }

    /** The package of the report loads into another round, and comes out of it the same. */
    private static void travels() throws IOException {
        var given = JSON.readTree(secretariat().get(REPORT + "/package").asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        post("/rounds/3/report/package", given.toString()).statusCode(201);
        assertThat(JSON.readTree(secretariat().get("/rounds/3/report/package").asString()))
                .isEqualTo(given);
    }

    private static ValidatableResponse moved(String part, Map<String, Object> place) {
        return move(part, "/move", place);
    }

    private static ValidatableResponse move(String part, String verb, Map<String, Object> body) {
        return secretariat()
                .header("If-Match", GivenReport.tag(part))
                .body(body)
                .post(part + verb)
                .then();
    }

    private static void labelled(int number, String chapter, String markdown) {
        var wish = new HashMap<>(GivenReport.paragraph(number, chapter));
        wish.put("text", plain(markdown));
        put(PARAGRAPHS + "/" + number, wish).statusCode(204);
    }

    private static Map<String, String> text(String words) {
        return Map.of("en", words, "fr", words);
    }
}
