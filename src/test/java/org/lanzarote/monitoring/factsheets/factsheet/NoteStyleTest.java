package org.lanzarote.monitoring.factsheets.factsheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Notes are printed in the style of their round, and each leads to what it names. */
@QuarkusTest
class NoteStyleTest {

    private static final String STYLE = "/rounds/2/document-style";

    private static final Map<String, Object> GUIDE = Map.of(
            "mark",
            "d",
            "kind",
            "DOCUMENT",
            "targets",
            List.of(),
            "document",
            "A guide",
            "locator",
            "pages 5-7",
            "url",
            "https://example.org/guide");

    @BeforeEach
    void report() {
        GivenReport.drafted();
        GivenReplies.published("FRA");
    }

    @Test
    void noteLeadsToWhatItNames() {
        says("So [it](https://example.org/it) [^a] is. **And** [^b]\nso.[^c][^d]");

        factsheet()
                .body(
                        "chapters[0].keyFindings",
                        equalTo("So [it](https://example.org/it)[^1] is. **And**[^2]\nso.[^3][^4]"))
                .body(
                        "footnotes.links.link",
                        contains(
                                List.of("/rounds/2/report/paragraphs/53", "/rounds/2/report/paragraphs/54"),
                                List.of("/rounds/2/report/recommendations/II-1"),
                                List.of("/rounds/2/replies/FRA/submissions/1/answers/12"),
                                List.of()));
        page("EN")
                .body(containsString("So <a rel=\"nofollow\" href=\"https://example.org/it\">it</a><sup id=\"ref-1\">"))
                .body(containsString("Paras. " + link("/rounds/2/report/paragraphs/53?lang=EN", "53") + ", "))
                .body(containsString(
                        "Recommendation " + link("/rounds/2/report/recommendations/II-1?lang=EN", "II-1") + "."))
                .body(containsString("See the reply of France to question 12 of the questionnaire, <a"))
                .body(containsString("A guide, pages 5-7, "
                        + link("https://example.org/guide", "https://example.org/guide") + ".</p>"));
        secretariat().get("/rounds/2/report/paragraphs/53").then().statusCode(200);
    }

    @Test
    void roundHasItsOwnTypography() {
        says("So it is.[^a] So.[^b][^c] More.[^d]");
        style(Map.of(
                        "paragraphs",
                        "AND",
                        "reply",
                        both(
                                "replies of {party} to question {question}",
                                "réponses de {party} à la question {question}"),
                        "see",
                        both("See, {sources}.", "Cf. {sources}.")))
                .statusCode(204);

        page("EN")
                .body(containsString(">53</a> and <a"))
                .body(containsString("See, "
                        + link(
                                "/rounds/2/replies/FRA/submissions/1/answers/12?lang=EN",
                                "replies of France to question 12")
                        + "."));
        page("FR")
                .body(containsString(">53</a> et <a"))
                .body(containsString("Cf. "
                        + link(
                                "/rounds/2/replies/FRA/submissions/1/answers/12?lang=FR",
                                "réponses de la France à la question 12")
                        + "."));
        GivenReplies.supplemented("FRA", "12", "Other words.");
        GivenReplies.publish("FRA");
        page("EN").body(containsString("</a> (submission 1; followed by submission 2)."));
    }

    @Test
    void repeatedNoteTellsTheNumberOfTheFirst() {
        var report = new HashMap<>(GivenReport.report());
        report.put("introduction", cited("It begins.[^d]", GUIDE));
        report.put("keyFindings", cited("It holds.[^d]", GUIDE));
        put(REPORT, report).statusCode(204);
        page("EN").body(not(containsString("note 1")));

        style(Map.of("repeated", "NUMBER")).statusCode(204);

        factsheet().body("footnotes[1].sameAs", equalTo(1));
        page("EN").body(containsString("See " + link("#note-1", "note 1") + "."));
        page("FR").body(containsString("Voir " + link("#note-1", "note 1") + "."));
    }

    @Test
    void styleOfNotesHasItsPlaces() {
        style(Map.of(
                        "reply",
                        both("a reply to {question}", "réponse de {party} à {question}"),
                        "see",
                        both("See {source}.", "Voir {sources}.")))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/notes/reply/en", "/notes/see/en", "/notes/see/en"));
        style(Map.of("see", both("See {sources} {sources}.", "Voir {sources}.")))
                .statusCode(422)
                .body("violations.pointer", contains("/notes/see/en"))
                .body("violations.code", contains("SLOT_TWICE"));
        style(Map.of("repeated", "NEVER")).statusCode(400);
    }

    @Test
    void textsWithoutTranslationAreTold() {
        factsheet().body("untranslated", empty());
        secretariat()
                .get("/rounds/2/factsheets/FRA?lang=FR")
                .then()
                .body("untranslated.size()", equalTo(2 + 2 + 3))
                .body("untranslated[0]", equalTo("/rounds/2/report/factsheet-texts/introduction"))
                .body("untranslated[2]", equalTo("/rounds/2/report/chapters/II"));
        page("FR")
                .body(containsString("<p>Des textes ne sont pas encore traduits\u00a0; ils figurent en anglais.</p>"))
                .body(containsString(
                        "<p class=\"untranslated\">Ce texte n’est pas encore traduit\u00a0; il figure en anglais.</p>\n"
                                + "<div lang=\"en\"><p>On this.</p>"));
        page("EN").body(not(containsString("untranslated\"")));
        outOfContract(secretariat())
                .get("/rounds/2/factsheets/FRA.md?lang=FR")
                .then()
                .body(containsString("*Ce texte n’est pas encore traduit\u00a0; il figure en anglais.*\n\nOn this."));
        secretariat()
                .get("/rounds/2/factsheets/FRA?lang=DE")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("lang"));
    }

    private static void says(String keyFindings) {
        var report = new HashMap<>(GivenReport.report());
        report.put(
                "keyFindings",
                cited(
                        keyFindings,
                        citation("a", "PARAGRAPH", "53", "54"),
                        citation("b", "RECOMMENDATION", "II-1"),
                        citation("c", "ANSWER", "FRA/12@1"),
                        GUIDE));
        put(REPORT, report).statusCode(204);
    }

    private static ValidatableResponse style(Map<String, Object> notes) {
        return put(STYLE, Map.of("headings", Map.of(), "notes", notes));
    }

    private static Map<String, String> both(String english, String french) {
        return Map.of("en", english, "fr", french);
    }

    private static String link(String address, String words) {
        return "<a rel=\"nofollow\" href=\"" + address + "\">" + words + "</a>";
    }

    private static ValidatableResponse factsheet() {
        return secretariat()
                .accept("application/json")
                .get("/rounds/2/factsheets/FRA")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String language) {
        return secretariat()
                .accept("text/html")
                .get("/rounds/2/factsheets/FRA?lang=" + language)
                .then()
                .statusCode(200);
    }
}
