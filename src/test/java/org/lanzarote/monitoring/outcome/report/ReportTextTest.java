package org.lanzarote.monitoring.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of the report takes no more than an answer takes: no pictures, unsafe links or unseen characters. */
@QuarkusTest
class ReportTextTest {

    private static final String PICTURE = "See ![a picture](https://example.org/a.png)";

    @BeforeEach
    void aDraft() {
        GivenReport.drafted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PICTURE,
                "![][a]\n\n[a]: https://example.org/a.png",
                "[a link](javascript:alert(1))",
                "[a link](JaVaScRiPt&#58;alert(1))",
                "<javascript:alert(1)>",
                "[a link](data:text/html;base64,PHNjcmlwdD4=)",
                "[a link][a]\n\n[a]: data:text/html,x",
                "[a link](file:///etc/passwd)",
                "[a link](//evil.example)",
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "turned \u202Etxet",
                "accents a\u0301\u0300\u0302\u0308\u0303\u030C\u0301 without end",
                "turned \u2067txet",
                "unseen \u0007",
                "unseen &#8203;word",
                "unseen \u0085",
                "parted \u200Bword",
                "marked \u061Cword",
                "tagged \uDB40\uDC41word",
                "ended \u2028line",
                "filled \u3164word",
                "private \uE000word"
            })
    void whatNoAnswerTakesNoParagraphTakes(String markdown) {
        var paragraph = Map.of("number", 55, "chapter", "II", "text", plain(markdown));

        post(REPORT + "/paragraphs", paragraph)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", hasItem("/text/markdown"));
    }

    @Test
    void noTextCitesItself() {
        var paragraph = new HashMap<>(GivenReport.paragraph(53, "II"));
        paragraph.put("text", cited("As said.[^a]", citation("a", "PARAGRAPH", "54", "53")));
        put(REPORT + "/paragraphs/53", paragraph)
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/targets/1"));
        var recommendation = new HashMap<>(GivenReport.recommendation("II-1", "II", "REQUIRE", 53));
        recommendation.put("text", cited("to do so.[^a]", citation("a", "RECOMMENDATION", "II-1")));
        put(REPORT + "/recommendations/II-1", recommendation)
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/targets/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turned \u202Etxet", "parted \u200Bword", "tagged \uDB40\uDC41word"})
    void noTitleHasACharacterThatNobodySees(String title) {
        post(REPORT + "/chapters", Map.of("numeral", "XII", "title", Map.of("en", title, "fr", title)))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", hasItem("/title/en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a link](https://example.org/a) and <mailto:a@example.org>",
                "1 < 2, a \\<b>, *stress*, `code`, \u00E9\u0416\u03B1\u05D0",
                "| a | b |\n|---|---|\n| 1 | 2 |"
            })
    void whatAnAnswerTakesAParagraphTakes(String markdown) {
        post(REPORT + "/paragraphs", Map.of("number", 55, "chapter", "II", "text", plain(markdown)))
                .statusCode(201);
    }

    @Test
    void noTextWithCitationsTakesAPicture() {
        refused(REPORT + "/chapters", with(GivenReport.chapter("V"), "introduction"), "/introduction/markdown");
        refused(
                REPORT + "/recommendations",
                with(GivenReport.recommendation("II-9", "II", "INVITE", 53), "text"),
                "/text/markdown");
        refused(REPORT + "/practices", with(GivenReport.practice("FRA"), "text"), "/text/markdown");
        refused(FINDINGS, with(GivenReport.findingWish("FRA", "12"), "text"), "/text/markdown");
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put("lead", PICTURE);
        refused(REPORT + "/statements", statement, "/lead");
        secretariat()
                .header("If-Match", secretariat().get(REPORT).header("ETag"))
                .body(with(GivenReport.report(), "keyFindings"))
                .put(REPORT)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/keyFindings/markdown"));
    }

    @Test
    void footnoteOfAnOutsideDocumentLeadsToAPage() {
        var footnote = Map.of(
                "mark", "a", "kind", "DOCUMENT", "targets", List.of(), "document", "A law", "url", "javascript:x");
        var text = Map.of("markdown", "See this.[^a]", "citations", List.of(footnote));

        post(REPORT + "/paragraphs", Map.of("number", 55, "chapter", "II", "text", text))
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/url"));
        var printed = new HashMap<>(footnote);
        printed.put("url", "www.example.org");
        post(REPORT + "/paragraphs", noted(printed))
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/url"));
    }

    @Test
    void footnoteInWordsHasWords() {
        var note = new HashMap<String, Object>(Map.of("mark", "a", "kind", "EXPLANATION", "targets", List.of()));
        for (var words : List.of("", " \n")) {
            note.put("text", words);
            post(REPORT + "/paragraphs", noted(note))
                    .statusCode(422)
                    .body("violations.pointer", contains("/text/citations/0"));
        }
        note.put("text", "In words.");
        post(REPORT + "/paragraphs", noted(note)).statusCode(201);
        var document = new HashMap<String, Object>(
                Map.of("mark", "a", "kind", "DOCUMENT", "targets", List.of(), "locator", "page 3", "document", " "));
        put(REPORT + "/paragraphs/55", noted(document))
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0"));
        document.put("url", "https://example.org/a");
        put(REPORT + "/paragraphs/55", noted(document)).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See `this[^a]`.",
                "See:\n\n    this[^a]",
                "```\nthis[^a]\n```",
                "[this[^a]](https://example.org)",
                "[*this[^a]*](https://example.org)",
                "[^a](https://example.org)",
                "See this.\\[^a]",
                "[^a]: https://example.org"
            })
    void footnoteStandsWhereItIsPrinted(String markdown) {
        var note = Map.of("mark", "a", "kind", "EXPLANATION", "targets", List.of(), "text", "In words.");
        var text = Map.of("markdown", markdown, "citations", List.of(note));

        post(REPORT + "/paragraphs", Map.of("number", 55, "chapter", "II", "text", text))
                .statusCode(422)
                .body("violations.pointer", contains("/text/markdown"));
    }

    @Test
    void leadHasNoFootnote() {
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put("lead", "The Committee[^b] {urgency} {party}");
        refused(REPORT + "/statements", statement, "/lead");
        var finding = FINDINGS + "/" + GivenReport.finding("FRA", "12", "53");
        secretariat()
                .header("If-Match", GivenReport.tag(finding))
                .body(Map.of("place", 10, "lead", "What[^b] follows"))
                .put(finding + "/observation")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/lead"));
    }

    @Test
    void codeOfAnyLengthIsTakenAndSorted() {
        for (var code : List.of("R99999999999", "R2", "R9999999999999999999")) {
            post(REPORT + "/recommendations", GivenReport.recommendation(code, "II", "INVITE", 53))
                    .statusCode(201);
        }
        secretariat()
                .get(REPORT + "/recommendations")
                .then()
                .body("items.code", contains("II-1", "II-2", "IV-3", "R2", "R99999999999", "R9999999999999999999"));
    }

    private static Map<String, Object> noted(Map<String, Object> note) {
        return Map.of(
                "number", 55, "chapter", "II", "text", Map.of("markdown", "See this.[^a]", "citations", List.of(note)));
    }

    private static Map<String, Object> with(Map<String, Object> wish, String text) {
        var changed = new HashMap<>(wish);
        changed.put(text, plain(PICTURE));
        return changed;
    }

    private static void refused(String path, Object wish, String pointer) {
        post(path, wish).statusCode(422).body("violations.pointer", hasItem(pointer));
    }
}
