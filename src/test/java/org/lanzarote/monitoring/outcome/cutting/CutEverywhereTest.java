package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** A name that is taken down everywhere goes from all that the report says and said, however and wherever it is written. */
@QuarkusTest
class CutEverywhereTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final Pattern LEFT = Pattern.compile("(?i)arkonnen|l.dm.lla");

    private String statement = "";

    @BeforeEach
    void aReportThatSaysTheNameInAllWays() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + ".");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReport.written();
            var title = Map.of("en", "As " + NAME + " says", "fr", "Selon " + NAME);
            var chapter = new HashMap<>(GivenReport.chapter("VI"));
            chapter.put("title", title);
            chapter.put("headings", List.of(Map.of("key", "law", "title", title)));
            GivenReport.post(REPORT + "/chapters", chapter).statusCode(201);
            var report = new HashMap<>(GivenReport.report());
            report.put("keyFindings", plain("What " + NAME + " found."));
            report.put("title", title);
            report.put("themes", List.of(Map.of("key", "law", "title", title)));
            GivenReport.put(REPORT, report).statusCode(204);
            paragraph(60, cited("Ludmilla Harkonnen[^a] of Dunwich spoke.", citation("a", "PARAGRAPH", "53")));
            paragraph(61, plain("Lüdmílla Harkönnen of Dunwich, or Ludmilla-Harkonnen-of-Dunwich."));
            paragraph(62, plain("See [it](https://example.org/ludmilla-harkonnen-of-dunwich) there."));
            paragraph(
                    63,
                    plain("So Ludmilla **Harkonnen** of *Dunwich* spoke, **Ludmilla**-**Harkonnen of Dunwich**; ~~"
                            + NAME + "~~."));
            var document = new HashMap<>(citation("a", "DOCUMENT"));
            document.put("url", "https://example.org/ludmilla-harkonnen-of-dunwich");
            paragraph(64, cited("A note.[^a]", document));
            paragraph(
                    65,
                    plain("See [Ludmilla](https://example.org/a)-[Harkonnen of Dunwich](https://example.org/b) and"
                            + " [it](https://example.org/L%C3%BCdmilla%20Harkonnen+of_Dunwich)."));
            paragraph(67, plain("So Ludmilla&nbsp;Harkonnen of &quot;Dunwich&quot; spoke."));
            paragraph(68, plain("So she and Ludmilla [Harkonnen of Dunwich](https://example.org/b) spoke."));
            paragraph(66, plain("Ludmilla \u041darkonnen of Dunwich, in letters that look like hers."));
            var resting = new HashMap<>(GivenReport.recommendation("II-7", "II", "INVITE", 53));
            resting.put("legalBasis", List.of(Map.of("kind", "OPINION", "title", "Opinion of " + NAME)));
            GivenReport.post(REPORT + "/recommendations", resting).statusCode(201);
            statement = GivenReport.post(REPORT + "/statements", GivenReport.statement("FRA"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            translated();
            GivenReport.post(REPORT + "/drafts", GivenAmendments.draft("First draft"))
                    .statusCode(201);
            verb(REPORT + "/drafts/1", "close");
            GivenReport.command(
                            "adopt",
                            Map.of("meeting", NAME + " presiding", "decision", "Of " + NAME, "adoptedOn", "2027-02-28"))
                    .statusCode(204);
            GivenReport.published();
            GivenCorrigenda.open("A misprint");
            GivenCorrigenda.correct(1, "/paragraphs/53", plain("What it should say."))
                    .statusCode(204);
            GivenCorrigenda.issue(1).statusCode(204);
        });
    }

    private void translated() {
        var path = REPORT + "/translations/statements/" + statement;
        secretariat()
                .header("If-Match", GivenReport.tag(path))
                .body(Map.of(
                        "language",
                        "FR",
                        "lead",
                        "Le Comité {urgency} {party}, " + NAME + " entendue,",
                        "text",
                        plain("à modifier sa loi.[^a]")))
                .put(path)
                .then()
                .statusCode(204);
        verb(path, "confirm");
    }

    @Test
    void nothingOfItIsLeftAnywhere() {
        assertThat(all()).containsPattern(LEFT);
        var tag = GivenReport.tag(REPORT);

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        assertThat(all()).doesNotContainPattern(LEFT);
        assertThat(GivenReport.tag(REPORT)).isNotEqualTo(tag);
        paragraph(60).body("text.markdown", equalTo("[withheld: personal data][^a] [withheld: personal data] spoke."));
        paragraph(61).body("text.markdown", equalTo("[withheld: personal data], or [withheld: personal data]."));
        paragraph(62).body("text.markdown", equalTo("See [it][withheld: personal data] there."));
        paragraph(65)
                .body(
                        "text.markdown",
                        equalTo("See [[withheld: personal data]](https://example.org/a)-[[withheld: personal data]]"
                                + "(https://example.org/b) and [it][withheld: personal data]."));
        paragraph(67).body("text.markdown", equalTo("So [withheld: personal data]&quot; spoke."));
        paragraph(68).body("text.markdown", equalTo("So she and [withheld: personal data] spoke."));
        paragraph(66).body("text.markdown", equalTo("[withheld: personal data], in letters that look like hers."));
        paragraph(63)
                .body(
                        "text.markdown",
                        equalTo(
                                "So *[withheld: personal data]* spoke, **[withheld: personal data]**; ~~[withheld: personal data]~~."));
        nobody().get(REPORT + "/chapters/VI")
                .then()
                .body("title.fr", equalTo("Selon [withheld: personal data]"))
                .body("headings.title.en", contains("As [withheld: personal data] says"));
    }

    @Test
    void itGoesFromTheReportAlsoWhenItWasTakenDownBefore() {
        takenDown("FRA", passage("1.2", NAME, "personal data"));
        assertThat(all()).containsPattern(LEFT);

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        assertThat(all()).doesNotContainPattern(LEFT);
        secretariat()
                .get("/rounds/2/replies/FRA/take-downs")
                .then()
                .body("items.everywhere", contains(false, true))
                .body("items.passages.submissions.flatten()", contains(1));
        GivenReplies.supplemented("FRA", "1.2", "It was nobody.");
        GivenReplies.publish("FRA");
        nobody().get("/rounds/2/replies/FRA/answers/1.2").then().body("text", equalTo("It was nobody."));
    }

    @Test
    void titleThatIsCorrectedWithThemIsSealedWithoutThem() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));
        GivenCorrigenda.open("Another misprint");
        GivenCorrigenda.correct(
                        2, Map.of("place", "/title", "title", Map.of("en", "Again " + NAME, "fr", "Encore " + NAME)))
                .statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);

        assertThat(all() + nobody().get(REPORT + "/editions/3").asString()).doesNotContainPattern(LEFT);
        nobody().get(REPORT + "/editions/3").then().body("title.en", equalTo("Again [withheld: personal data]"));
    }

    @Test
    @Tag("slow") // 1.4 s
    void moreWordsGoFromAroundTheMarkOfFewer() {
        takenDownEverywhere("FRA", passage("1.2", "Harkonnen of Dunwich", "personal data"));
        paragraph(63).body("text.markdown", containsString("Ludmilla"));

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        assertThat(all()).doesNotContainPattern(LEFT);
    }

    @Test
    void nobodyConfirmsWordsThatWereTakenDown() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        GivenTranslations.confirmed("paragraphs/53", "Ce que dit " + NAME + ".");
        translated();

        assertThat(all() + nobody().get("/rounds/2/factsheets/FRA?lang=FR").asString())
                .doesNotContainPattern(LEFT);
        secretariat()
                .get(REPORT + "/translations/paragraphs/53")
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("translation.markdown", equalTo("Ce que dit [withheld: personal data]."));
        nobody().get(REPORT + "/document?lang=FR").then().body(containsString("Ce que dit [withheld: personal data]."));
    }

    @Test
    void whatIsPrintedInFrenchSaysTheMarkInFrench() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        for (var printed : List.of(
                printed("text/html", REPORT + "/document"),
                printed("application/akn+xml", REPORT + "/document"),
                printed("text/html", "/rounds/2/factsheets/FRA"))) {
            assertThat(printed).contains("[non divulgué\u00a0: personal data]").doesNotContain("[withheld:");
        }
    }

    private static String printed(String type, String address) {
        return nobody().accept(type)
                .get(address + "?lang=FR")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String all() {
        return Stream.of(
                        "",
                        "/chapters",
                        "/paragraphs",
                        "/package",
                        "/document",
                        "/editions/1",
                        "/editions/2",
                        "/editions/2/sealed",
                        "/recommendations",
                        "/translations/statements/" + statement,
                        "/drafts/1/texts",
                        "/chapters/VI/revisions/1")
                .map(path -> secretariat()
                        .get(REPORT + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .collect(joining());
    }

    private static ValidatableResponse paragraph(int number) {
        return nobody().get(REPORT + "/paragraphs/" + number).then();
    }

    private static void paragraph(int number, Map<String, Object> text) {
        var paragraph = new HashMap<>(GivenReport.paragraph(number, "II"));
        paragraph.put("text", text);
        GivenReport.post(REPORT + "/paragraphs", paragraph).statusCode(201);
    }

    private static void verb(String path, String verb) {
        secretariat()
                .header("If-Match", GivenReport.tag(path))
                .post(path + "/" + verb)
                .then()
                .statusCode(204);
    }
}
