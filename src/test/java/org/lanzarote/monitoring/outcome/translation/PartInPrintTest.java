package org.lanzarote.monitoring.outcome.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirm;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirmed;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.save;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;

/** A part, alone or in a list, is told in a language as documents print it, beside its source. */
@QuarkusTest
class PartInPrintTest {

    @BeforeEach
    void report() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            var citing = new HashMap<>(GivenReport.paragraph(54, "II"));
            citing.put("text", cited("As [@paragraph:53] says.[^a]", citation("a", "PARAGRAPH", "242")));
            GivenReport.put(REPORT + "/paragraphs/54", citing).statusCode(204);
            confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        });
    }

    @Test
    void paragraphIsToldInEitherLanguageWithItsLabelsInWords() {
        read("/paragraphs/54")
                .body("printed", nullValue())
                .body("text.markdown", equalTo("As [@paragraph:53] says.[^a]"));
        read("/paragraphs/54?lang=EN")
                .body("text.markdown", equalTo("As [@paragraph:53] says.[^a]"))
                .body("printed.language", equalTo("EN"))
                .body("printed.text.markdown", equalTo("As paragraph 53 says.[^a]"))
                .body("printed.text.citations.mark", contains("a"));
        read("/paragraphs/54?lang=FR")
                .body("printed.language", equalTo("EN"))
                .body("printed.text.markdown", equalTo("As paragraph 53 says.[^a]"));
        save("paragraphs/54", Map.of("language", "FR", "text", plain("Selon le [@paragraph:53].[^a]")))
                .statusCode(204);
        read("/paragraphs/54?lang=FR").body("printed.language", equalTo("EN"));
        confirm("paragraphs/54").statusCode(204);
        read("/paragraphs/54?lang=FR")
                .body("printed.language", equalTo("FR"))
                .body("printed.text.markdown", equalTo("Selon le paragraphe 53.[^a]"))
                .body("text.markdown", equalTo("As [@paragraph:53] says.[^a]"));
        read("/paragraphs/54?lang=DE", 400);
        read("/paragraphs?lang=FR").body("items.printed.language", contains("FR", "FR", "EN"));
        read("/paragraphs").body("items.findAll { it.printed != null }.size()", equalTo(0));
    }

    @Test
    void translatorReadsLabelsAsTheyAreTypedAndTablesSayThemInTheTextsLanguage() {
        save("paragraphs/54", Map.of("language", "FR", "text", plain("Selon le [@paragraph:53].[^a]")))
                .statusCode(204);
        read("/translations?kind=PARAGRAPH")
                .body("items.markdown", hasItem("As [@paragraph:53] says.[^a]"))
                .body("items.translation", hasItem("Selon le [@paragraph:53].[^a]"));
        assertThat(table(REPORT + "/paragraphs?lang=FR"))
                .contains(",\"EN\",\"anglais\",\"As paragraph 53 says.[^a]\",")
                .contains(",\"FR\",\"français\",\"Ce que dit le paragraphe 53.\",");
        assertThat(table(REPORT + "/paragraphs")).contains(",\"EN\",\"English\",\"What paragraph 53 says.\",");
        read("/translations/texts/key-findings").body("key", equalTo("keyFindings"));
    }

    @Test
    void translationHoldsWhereNothingButALinkHasChanged() {
        confirmed("recommendations/II-1", "de faire II-1");
        GivenReport.put(REPORT + "/recommendations/II-1", GivenReport.recommendation("II-1", "II", "REQUIRE", 53, 54))
                .statusCode(204);
        read("/translations/recommendations/II-1").body("state", equalTo("CONFIRMED"));
        read("/recommendations/II-1?lang=FR").body("printed.language", equalTo("FR"));
    }

    @Test
    void everyOtherPartIsToldSoToo() {
        confirmed("chapters/II", "Sur ceci.");
        confirmed("recommendations/II-1", "de faire II-1");
        String practice = post(REPORT + "/practices", GivenReport.practice("NOR"))
                .statusCode(201)
                .extract()
                .path("id");
        confirmed("practices/" + practice, "La formation des juges ({party}).");
        String statement = post(REPORT + "/statements", GivenReport.statement("NOR"))
                .statusCode(201)
                .extract()
                .path("id");
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

        read("/chapters/II?lang=FR").body("printed.text.markdown", equalTo("Sur ceci."));
        read("/chapters?lang=FR").body("printed.language", contains("FR", "EN"));
        read("/recommendations/II-1?lang=FR").body("printed.text.markdown", equalTo("de faire II-1"));
        read("/recommendations?lang=FR").body("items.printed.language", contains("FR", "EN", "EN"));
        assertThat(table(REPORT + "/recommendations?lang=FR"))
                .contains("\"Langue du texte\",\"Langue du texte (en clair)\",\"Texte\",\"Notes\",")
                .contains(",\"FR\",\"français\",\"de faire II-1\",")
                .contains(",\"EN\",\"anglais\",\"to do II-2\",");
        var recommended = "/parties/RUS/recommendations";
        secretariat()
                .get(recommended + "?lang=FR")
                .then()
                .body("items[0].printed.text.markdown", equalTo("de faire II-1"));
        secretariat().get(recommended).then().body("items[0].printed", nullValue());
        assertThat(table(recommended + "?lang=FR"))
                .contains(",\"FR\",\"français\",\"de faire II-1\",\"de faire II-1\",");
        read("/practices/" + practice + "?lang=FR")
                .body("printed.text.markdown", equalTo("La formation des juges ({party})."));
        read("/practices?lang=FR").body("items.printed.language", contains("FR"));
        assertThat(table(REPORT + "/practices?lang=FR"))
                .contains(",\"FR\",\"français\",\"La formation des juges (la Norvège).\",");
        assertThat(table(REPORT + "/practices")).contains(",\"EN\",\"English\",\"Norway trains judges.\",");
        read("/statements/" + statement + "?lang=FR")
                .body("printed.lead", equalTo("Le Comité {urgency} de {party}"))
                .body("printed.text.markdown", equalTo("de modifier sa loi.[^a]"));
        read("/statements?lang=FR").body("items.printed.language", contains("FR"));
        assertThat(table(REPORT + "/statements?lang=FR"))
                .contains(
                        ",\"FR\",\"français\",\"Le Comité requires (fr) de la Norvège\",\"de modifier sa loi.[^a]\",");
        assertThat(table(REPORT + "/statements"))
                .contains(",\"EN\",\"English\",\"The Committee requires Norway\",\"to amend its law.[^a]\",");
    }

    @Test
    void findingIsToldAsItsFactsheetSaysIt() {
        var finding = GivenReport.finding("RUS", "9.1", "53");
        GivenReport.placed(finding);
        confirmed("findings/" + finding, "{party} punit cela.[^a]");
        GivenReport.adopted();
        GivenReport.published();

        var findings = "/rounds/2/findings";
        nobody().get(findings + "/" + finding).then().body("printed", nullValue());
        nobody().get(findings + "/" + finding + "?lang=FR")
                .then()
                .body("printed.language", equalTo("FR"))
                .body("printed.text.markdown", equalTo("{party} punit cela.[^a]"));
        nobody().get(findings + "?lang=FR").then().body("items.printed.language", contains("FR"));
        nobody().get(findings + "?lang=EN").then().body("items.printed.language", contains("EN"));
        assertThat(table(findings + "?lang=FR"))
                .contains(
                        ",\"FR\",\"français\",\"La Fédération de Russie punit cela.\",\"La Fédération de Russie punit cela.[^a]\",");
    }

    private static String table(String address) {
        return secretariat()
                .accept("text/csv")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse read(String path) {
        return read(path, 200);
    }

    private static ValidatableResponse read(String path, int status) {
        return secretariat().get(REPORT + path).then().statusCode(status);
    }
}
