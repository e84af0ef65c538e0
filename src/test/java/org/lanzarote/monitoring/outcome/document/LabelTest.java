package org.lanzarote.monitoring.outcome.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
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
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A label in a text is written by the program: each view prints what the part is called today, and a broken one is told. */
@QuarkusTest
class LabelTest {

    private static final String DOCUMENT = REPORT + "/document";
    private static final String PRINTED = "chapters[1].sections[0].paragraphs[0].text";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void labelsFollowTheirPartsInBothLanguagesAndInEachFormat() throws Exception {
        says("See [@paragraph:53], [@Paragraph:54, 242], [@recommendation:II-1] and [@chapter:IV].")
                .statusCode(204);
        secretariat()
                .get(DOCUMENT)
                .then()
                .body(
                        PRINTED,
                        equalTo(
                                "See [paragraph 53](#paragraph-53), Paragraphs [54](#paragraph-54) and [242](#paragraph-242),"
                                        + " [Recommendation II-1](#recommendation-II-1) and [Chapter IV](#chapter-IV)."));
        var tag = GivenReport.tag(REPORT + "/paragraphs/242");
        renumbered(Map.of("from", 53, "to", 55), Map.of("from", 242, "to", 56));
        secretariat()
                .get(REPORT + "/paragraphs/56")
                .then()
                .body(
                        "text.markdown",
                        equalTo("See [@paragraph:55], [@Paragraph:54,56], [@recommendation:II-7] and [@chapter:IV]."));
        assertThat(GivenReport.tag(REPORT + "/paragraphs/56")).isNotEqualTo(tag);
        put(REPORT + "/paragraphs/56", paragraph(56, "See [@paragraph:54,55,56]."))
                .statusCode(204);
        french();
        secretariat()
                .get(DOCUMENT)
                .then()
                .body(PRINTED, equalTo("See paragraphes [54](#paragraph-54) à [56](#paragraph-56)."));
        secretariat().accept("text/html").get(DOCUMENT).then().body(containsString("href=\"#paragraph-54\">54</a> à"));
        secretariat()
                .accept("text/csv")
                .get(REPORT + "/paragraphs")
                .then()
                .body(containsString("See paragraphes 54 à 56."));
        var akn = secretariat().accept("application/akn+xml").get(DOCUMENT).asByteArray();
        assertThat(new String(akn, UTF_8)).contains("<ref href=\"#para_54\">54</ref> à");
        AkomaNtosoSchema.validate(akn);
    }

    @Test
    void translationKeepsTheLabelsOfItsText() {
        says("See [@paragraph:53].").statusCode(204);
        GivenTranslations.confirmed("paragraphs/242", "Voir le [@paragraph:53].");
        secretariat()
                .header("If-Match", GivenReport.tag(REPORT + "/translations/paragraphs/242"))
                .body(Map.of("language", "FR", "text", plain("Voir le [@paragraph:54].")))
                .put(REPORT + "/translations/paragraphs/242")
                .then()
                .statusCode(422)
                .body("violations.code", contains("LABEL_UNTRANSLATED", "LABEL_NOT_IN_ORIGINAL"));
        renumbered(Map.of("from", 53, "to", 55));
        secretariat()
                .get(DOCUMENT + "?lang=FR")
                .then()
                .body(PRINTED, equalTo("Voir le [paragraphe 55](#paragraph-55)."));
    }

    @Test
    void labelOfWhatWasWithdrawnIsMarkedAndKeepsTheReportFromAdoption() {
        says("See [@paragraph:54] and [@recommendation:II-2].").statusCode(204);
        secretariat().get(REPORT + "/validation").then().body("adoptable", equalTo(true));
        withdraw(REPORT + "/recommendations/II-2").statusCode(204);
        withdraw(REPORT + "/paragraphs/54").statusCode(204);
        secretariat()
                .get(DOCUMENT)
                .then()
                .body(PRINTED, equalTo("See paragraph **\\[withdrawn\\]** and Recommendation **\\[withdrawn\\]**."));
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body("adoptable", equalTo(false))
                .body(
                        "remarks.findAll { it.severity == 'ERROR' }.collect { it.rule + ' ' + it.key + it.pointer + ' ' + it.detail }",
                        contains(
                                "BROKEN_LABEL 242/text/markdown The label names Paragraph 54, which was withdrawn",
                                "BROKEN_LABEL 242/text/markdown The label names Recommendation II-2, which was withdrawn"));
        command("adopt", Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"))
                .statusCode(409)
                .body("violations.pointer", hasItem("/paragraphs/242/text/markdown"));
    }

    @Test
    void labelNamesWhatThisReportHasAndIsWrittenAsLabelsAre() {
        GivenRounds.launched(3, "RUS", "FRA");
        secretariat().body(GivenReport.report()).post("/rounds/3/report").then().statusCode(201);
        for (var wrong : List.of(
                "See [@paragraph:99].",
                "See [@recommendation:withdrawn].",
                "See [@paragraph: 53].",
                "See [@annex:1].",
                "See `[@paragraph:53]`.",
                "See [a [@paragraph:53]](https://example.org/).")) {
            says(wrong).statusCode(422).body("violations.pointer", contains("/text/markdown"));
        }
        var footnote = new HashMap<>(GivenReport.paragraph(242, "IV"));
        footnote.put(
                "text",
                GivenReport.cited(
                        "As said.[^a]",
                        Map.of(
                                "mark",
                                "a",
                                "kind",
                                "EXPLANATION",
                                "targets",
                                List.of(),
                                "text",
                                "In [@paragraph:53].")));
        GivenReport.put(REPORT + "/paragraphs/242", footnote)
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/text"));
        var heading = new HashMap<>(GivenReport.chapter("II"));
        heading.put("title", Map.of("en", "On [@paragraph:53]", "fr", "Loi"));
        GivenReport.put(REPORT + "/chapters/II", heading)
                .statusCode(422)
                .body("violations.code", contains("HEADING_WORDS"));
        var elsewhere = new HashMap<>(GivenReport.report());
        elsewhere.put("keyFindings", plain("See [@paragraph:53]."));
        secretariat()
                .header("If-Match", secretariat().get("/rounds/3/report").header("ETag"))
                .body(elsewhere)
                .put("/rounds/3/report")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/keyFindings/markdown"))
                .body(
                        "violations.detail",
                        contains("The report of this round has no PARAGRAPH 53 for a label to name"));
    }

    @Test
    void wordsThatTheProgramWouldWriteAreTold() {
        says("See paragraph 53, but Article 20, paragraph 54, paragraph 54 of the Opinion and paragraph 242.")
                .statusCode(204);
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body(
                        "remarks.collect { it.rule + ' ' + it.severity + ' ' + it.detail }",
                        contains(
                                "TYPED_REFERENCE WARNING \"paragraph 53\" is typed; [@paragraph:53] would follow the part when it moves"));
        says("Voir par. 53, par 53 voix.").statusCode(204);
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body(
                        "remarks.detail",
                        contains("\"par. 53\" is typed; [@paragraph:53] would follow the part when it moves"));
        says("Compare paragraphs 54 and 242 of the Opinion with recommendations II-1 and II-2.")
                .statusCode(204);
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body(
                        "remarks.detail",
                        contains(
                                "\"recommendations II-1\" is typed; [@recommendation:II-1] would follow the part when it"
                                        + " moves"));
    }

    @Test
    void packageCarriesLabels() throws IOException {
        says("See [@paragraph:53,54], [@recommendation:II-2] and [@chapter:II].")
                .statusCode(204);
        var given = JSON.readTree(secretariat().get(REPORT + "/package").asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        var other = "/rounds/3/report/package";
        secretariat()
                .body(given.toString().replace("[@chapter:II]", "[@chapter:XX]"))
                .post(other)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/paragraphs/2/text/markdown"));
        secretariat().body(given.toString()).post(other).then().statusCode(201);
        assertThat(JSON.readTree(secretariat().get(other).asString())).isEqualTo(given);
        secretariat()
                .get("/rounds/3/report/document")
                .then()
                .body(PRINTED, containsString("[Chapter II](#chapter-II)"));
    }

    private static ValidatableResponse says(String markdown) {
        return put(REPORT + "/paragraphs/242", paragraph(242, markdown));
    }

    private static Map<String, Object> paragraph(int number, String markdown) {
        var wish = new HashMap<>(GivenReport.paragraph(number, "IV"));
        wish.put("text", plain(markdown));
        return wish;
    }

    private static void renumbered(Map<?, ?>... paragraphs) {
        command(
                        "renumber",
                        Map.of(
                                "paragraphs",
                                List.of(paragraphs),
                                "recommendations",
                                List.of(Map.of("from", "II-1", "to", "II-7"))))
                .statusCode(204);
    }

    private static void french() {
        var wish = new HashMap<>(GivenReport.report());
        wish.put("language", "FR");
        put(REPORT, wish).statusCode(204);
    }
}
