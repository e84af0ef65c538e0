package org.lanzarote.monitoring.outcome.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.TRANSLATIONS;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirm;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirmed;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.save;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.saved;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What documents, packages and editions say in the other language, and to whom. */
@QuarkusTest
class TranslatedDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PARAGRAPH = "chapters[0].sections[0].paragraphs[0].";
    private static final String SEALED =
            "parts.find { it.place == '/paragraphs/%d' }.content.translation?.text?.markdown";
    private static final String DOCUMENT = REPORT + "/document?lang=FR";
    private static final String FACTSHEET = "/rounds/2/factsheets/NOR?lang=FR";

    @Test
    void documentSaysConfirmedTranslationsAndMarksWhatHasNone() {
        GivenReport.drafted();
        noted();

        secretariat()
                .get(DOCUMENT)
                .then()
                .body("language", equalTo("FR"))
                .body("authentic", equalTo("EN"))
                .body("keyFindingsWrittenIn", equalTo("EN"))
                .body(PARAGRAPH + "text", equalTo("Deux,[^2] un.[^1]"))
                .body(PARAGRAPH + "writtenIn", nullValue())
                .body("chapters[0].sections[0].paragraphs[1].text", equalTo("What paragraph 54 says."))
                .body("chapters[0].sections[0].paragraphs[1].writtenIn", equalTo("EN"))
                .body("footnotes.kind", contains("PARAGRAPH", "EXPLANATION"))
                .body("footnotes[1].text", equalTo("Pourquoi"));
        secretariat()
                .get(REPORT + "/paragraphs/53/trace")
                .then()
                .body("nodes.find { it.kind == 'EXPLANATION' }.label", equalTo(Map.of("en", "Why", "fr", "Pourquoi")));
        secretariat()
                .get(REPORT + "/document")
                .then()
                .body("authentic", nullValue())
                .body(PARAGRAPH + "text", equalTo("One[^1] two.[^2]"));
        secretariat()
                .accept("text/html")
                .get(DOCUMENT)
                .then()
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Traduction. Le texte authentique est en anglais."))
                .body(containsString("<div lang=\"en\"><p>What paragraph 54 says.</p>"));
        secretariat()
                .accept("application/akn+xml")
                .get(DOCUMENT)
                .then()
                .body(containsString("fromLanguage=\"eng\""))
                .body(containsString("xml:lang=\"en\""));
    }

    @Test
    void factsheetSpeaksTheLanguageOfEachOfItsTexts() {
        GivenReport.drafted();
        GivenReport.post(REPORT + "/statements", GivenReport.statement("NOR")).statusCode(201);
        GivenReport.post(REPORT + "/practices", GivenReport.practice("NOR")).statusCode(201);
        String statement = secretariat().get(REPORT + "/statements").path("items[0].id");
        save(
                        "statements/" + statement,
                        Map.of(
                                "language",
                                "FR",
                                "lead",
                                "Le Comité {urgency} de {party}",
                                "text",
                                plain("de modifier sa loi.[^a]")))
                .statusCode(204);
        confirm("statements/" + statement).statusCode(204);
        confirmed("texts/introduction", "Le cas de {party}.");

        secretariat()
                .get(FACTSHEET)
                .then()
                .body("chapters[0].introduction", equalTo("Le cas de la Norvège."))
                .body("chapters[0].introductionWrittenIn", nullValue())
                .body("chapters[1].introductionWrittenIn", equalTo("EN"))
                .body("chapters[1].specific[0].items[0].lead", containsString("de la Norvège"))
                .body("chapters[1].specific[0].items[0].text", equalTo("de modifier sa loi.[^1]"))
                .body("chapters[1].specific[0].items[0].codes", contains("II-1"))
                .body("chapters[1].practices[0].text", equalTo("Norway trains judges."))
                .body("chapters[1].practices[0].writtenIn", equalTo("EN"));
        secretariat()
                .accept("text/html")
                .get(FACTSHEET)
                .then()
                .body(containsString("<h3>Pratique prometteuse</h3>"))
                .body(containsString(">II-1</a>."))
                .body(containsString("<div lang=\"en\"><p>Norway trains judges.</p>"));
    }

    @Test
    void everybodyReadsConfirmedTranslationsOfAPublishedReportAndNothingElse() {
        GivenReport.drafted();
        confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        nobody().get(DOCUMENT).then().statusCode(404);
        GivenReport.adopted();
        GivenReport.published();
        saved("paragraphs/54", "Un secret du paragraphe 54.");
        saved("paragraphs/53", "Un secret du paragraphe 53.");

        var before = nobody().get(DOCUMENT);
        before.then()
                .body(PARAGRAPH + "text", equalTo("Ce que dit le paragraphe 53."))
                .body(containsString("What paragraph 54 says."))
                .body(not(containsString("secret")));
        nobody().get(REPORT + "/package")
                .then()
                .body("translations.text.markdown", contains("Ce que dit le paragraphe 53."));
        nobody().get(TRANSLATIONS).then().statusCode(401);

        saved("paragraphs/54", "Ce que dit le paragraphe 54.");
        confirm("paragraphs/54").statusCode(204);
        var after = nobody().get(DOCUMENT);
        after.then().body(containsString("Ce que dit le paragraphe 54."));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void packageCarriesTranslationsWithTheirStates() throws IOException {
        GivenReport.drafted();
        noted();
        GivenReport.post(REPORT + "/practices", GivenReport.practice("NOR")).statusCode(201);
        confirmed("paragraphs/54", "Ce que dit le paragraphe 54.");
        revise(54, plain("What paragraph 54 tells."));
        String practice = secretariat().get(REPORT + "/practices").path("items[0].id");
        saved("practices/" + practice, "{party} forme des juges.");
        var given = JSON.readTree(secretariat().get(REPORT + "/package").asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");

        assertThat(given.at("/translations/1/state").asText()).isEqualTo("STALE");
        load(given.toString().replace("Deux,[^b] un.[^a]", "Deux,[^b] un."))
                .body("violations.pointer", hasItem("/translations/0/text/markdown"));
        load(given.toString().replace("\"kind\":\"PRACTICE\",\"key\":\"0\"", "\"kind\":\"PRACTICE\",\"key\":\"7\""))
                .body("violations.pointer", contains("/translations/2/key"));
        load(given.toString()).statusCode(201);

        assertThat(JSON.readTree(secretariat().get("/rounds/3/report/package").asString()))
                .isEqualTo(given);
        secretariat()
                .get("/rounds/3/report/translations?kind=PARAGRAPH,PRACTICE")
                .then()
                .body("items.state", contains("CONFIRMED", "STALE", "DRAFT", "MISSING"));
    }

    @Test
    void editionSealsTheTranslationsThatWereConfirmed() {
        GivenReport.drafted();
        confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        saved("paragraphs/54", "Ce que dit le paragraphe 54.");
        GivenReport.adopted();
        GivenReport.published();
        confirm("paragraphs/54").statusCode(204);
        var first = REPORT + "/editions/1";

        nobody().get(first).then().body(SEALED.formatted(53), equalTo("Ce que dit le paragraphe 53."));
        nobody().get(first).then().body(SEALED.formatted(54), nullValue());

        GivenReport.post(REPORT + "/corrigenda", Map.of("reason", "A slip")).statusCode(201);
        var corrigendum = REPORT + "/corrigenda/1";
        secretariat()
                .header("If-Match", tag(corrigendum))
                .body(Map.of("place", "/paragraphs/53", "text", plain("What paragraph 53 tells.")))
                .post(corrigendum + "/correct")
                .then()
                .statusCode(204);
        secretariat()
                .header("If-Match", tag(corrigendum))
                .body(Map.of("place", "/paragraphs/54"))
                .post(corrigendum + "/correct")
                .then()
                .statusCode(204);
        secretariat()
                .header("If-Match", tag(corrigendum))
                .post(corrigendum + "/issue")
                .then()
                .statusCode(204);

        nobody().get(REPORT + "/editions/2")
                .then()
                .body("places", contains("/paragraphs/53"))
                .body(SEALED.formatted(53), nullValue());
        secretariat().get(TRANSLATIONS + "/paragraphs/53").then().body("state", equalTo("STALE"));
        nobody().get(DOCUMENT).then().body(PARAGRAPH + "text", equalTo("What paragraph 53 tells."));
    }

    /** Paragraph 53 with two footnotes, which stand in its translation in the other order. */
    private static void noted() {
        revise(
                53,
                cited(
                        "One[^a] two.[^b]",
                        citation("a", "PARAGRAPH", "54"),
                        Map.of("mark", "b", "kind", "EXPLANATION", "targets", List.of(), "text", "Why")));
        save(
                        "paragraphs/53",
                        Map.of(
                                "language",
                                "FR",
                                "text",
                                cited(
                                        "Deux,[^b] un.[^a]",
                                        Map.of(
                                                "mark",
                                                "b",
                                                "kind",
                                                "EXPLANATION",
                                                "targets",
                                                List.of(),
                                                "text",
                                                "Pourquoi"))))
                .statusCode(204);
        confirm("paragraphs/53").statusCode(204);
    }

    private static ValidatableResponse load(String body) {
        return secretariat().body(body).post("/rounds/3/report/package").then();
    }

    private static void revise(int number, Map<String, Object> text) {
        var wish = new HashMap<>(GivenReport.paragraph(number, "II"));
        wish.put("text", text);
        GivenReport.put(REPORT + "/paragraphs/" + number, wish).statusCode(204);
    }
}
