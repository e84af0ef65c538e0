package org.lanzarote.monitoring.outcome.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The whole report as one document: in reading order, its footnotes numbered through, in three formats. */
@QuarkusTest
class ReportDocumentTest {

    private static final String DOCUMENT = GivenReport.REPORT + "/document";
    private static final String AKN = "application/akn+xml";

    @Test
    void reportIsReadInItsOrderWithFootnotesNumberedThrough() {
        GivenReport.drafted();
        noted(53, "First.[^a] Again.[^b]");
        noted(242, "Last.[^a]");

        secretariat()
                .get(DOCUMENT)
                .then()
                .statusCode(200)
                .body("keyFindings", equalTo("What holds for all."))
                .body("chapters.numeral", contains("II", "IV"))
                .body("chapters[0].sections.paragraphs.flatten().number", contains(53, 54))
                .body("chapters[0].sections[0].paragraphs[0].text", equalTo("First.[^1] Again.[^2]"))
                .body("chapters[1].sections[0].paragraphs[0].text", equalTo("Last.[^3]"))
                .body("chapters[0].recommendations.code", contains("II-1", "II-2"))
                .body("chapters[0].recommendations.addressed", contains("All Parties", "All Parties"))
                .body("footnotes.number", contains(1, 2, 3))
                .body("footnotes.targets", hasItems(List.of("54")));
    }

    @Test
    void paragraphsThatFollowEachOtherUnderOneHeadingStandTogether() {
        GivenReport.drafted();
        for (int number : List.of(53, 54)) {
            var wish = new HashMap<>(GivenReport.paragraph(number, "II"));
            wish.put("heading", "law");
            GivenReport.put(GivenReport.REPORT + "/paragraphs/" + number, wish).statusCode(204);
        }

        secretariat()
                .get(DOCUMENT)
                .then()
                .body("chapters[0].sections.heading", contains("Law"))
                .body("chapters[0].sections[0].paragraphs.number", contains(53, 54));
    }

    @Test
    void partiesOfPracticesAndAddresseesAreNamed() {
        GivenReport.drafted();
        var shared = new HashMap<>(GivenReport.practice("NOR"));
        shared.put("parties", List.of("RUS", "NOR"));
        shared.put("place", 2);
        shared.put("text", GivenReport.plain("Teachers in {party} meet."));
        for (var practice : List.of(GivenReport.practice("NOR"), shared)) {
            GivenReport.post(GivenReport.REPORT + "/practices", practice).statusCode(201);
        }
        GivenReport.post(
                        GivenReport.REPORT + "/recommendations",
                        GivenReport.recommendationTo(List.of("RUS", "FRA"), "II-9", "INVITE"))
                .statusCode(201);

        secretariat()
                .get(DOCUMENT)
                .then()
                .body(
                        "chapters[0].practices.text",
                        contains("Norway trains judges.", "Teachers in Norway and the Russian Federation meet."))
                .body("chapters[0].recommendations.addressed", hasItems("France, Russian Federation"));
    }

    @Test
    void pageHasAnAddressForEachParagraphAndRecommendation() {
        GivenReport.drafted();
        noted(53, "First.[^a] & <then");

        var page = secretariat().accept("text/html").get(DOCUMENT).then().statusCode(200);

        page.body(containsString("id=\"paragraph-53\""))
                .body(containsString("id=\"recommendation-II-1\""))
                .body(containsString("&amp; &lt;then"))
                .body(containsString("href=\"#note-1\""))
                .body(containsString("Draft: the report is not adopted."));
    }

    @Test
    void frenchReportSpeaksFrench() throws Exception {
        GivenReport.drafted();
        var wish = new HashMap<>(GivenReport.report());
        wish.put("language", "FR");
        GivenReport.put(GivenReport.REPORT, wish).statusCode(204);

        secretariat()
                .accept("text/html")
                .get(DOCUMENT)
                .then()
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Principales conclusions"))
                .body(containsString("Toutes les Parties"))
                .body(containsString("Recommandation II-1"));
        assertThat(xml(secretariat().accept(AKN).get(DOCUMENT).asByteArray())
                        .getElementsByTagName("FRBRlanguage")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("language")
                        .getNodeValue())
                .isEqualTo("fra");
    }

    @Test
    void akomaNtosoIsValidWhateverMarkupItsTextsHave() throws Exception {
        GivenReport.drafted();
        noted(53, """
                # Title

                *One* **two** `three` <https://example.org/a?b=1&c=2>\\
                four[^a]

                > said & done

                - a
                  1. b
                  2. c
                - d

                    code

                ---

                ```
                fenced
                ```
                """);

        AkomaNtosoSchema.validate(secretariat().accept(AKN).get(DOCUMENT).asByteArray());
    }

    @Test
    void demonstrationReportIsValidAkomaNtoso() throws Exception {
        GivenDemonstration.loaded();

        var answer = nobody().accept(AKN).get(DOCUMENT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(AKN);
        AkomaNtosoSchema.validate(answer.asByteArray());
        var document = xml(answer.asByteArray());
        int notes = nobody().get(DOCUMENT).path("footnotes.size()");
        assertThat(document.getElementsByTagName("authorialNote").getLength()).isEqualTo(notes);
        assertThat(ids(document.getElementsByTagName("paragraph")))
                .hasSameElementsAs(nobody()
                        .get(DOCUMENT)
                        .jsonPath()
                        .<Integer>getList("chapters.sections.flatten().paragraphs.flatten().number")
                        .stream()
                        .map(number -> "para_" + number)
                        .toList());
    }

    @Test
    void demonstrationReportIsWholeInFrench() throws Exception {
        GivenDemonstration.loaded();
        var french = DOCUMENT + "?lang=FR";

        nobody().get(french).then().body(not(containsString("rittenIn")));
        nobody().get("/rounds/2/factsheets/RUS?lang=FR")
                .then()
                .body(not(containsString("rittenIn")))
                .body(containsString("de la Fédération de Russie"));
        assertThat(nobody().get(french).<List<Integer>>path("footnotes.number"))
                .isEqualTo(nobody().get(DOCUMENT).<List<Integer>>path("footnotes.number"));
        AkomaNtosoSchema.validate(nobody().accept(AKN).get(french).asByteArray());
    }

    @Test
    void publishedReportIsForEverybodyAndADraftIsNot() {
        GivenReport.drafted();
        for (var type : List.of("application/json", "text/html", AKN)) {
            nobody().accept(type).get(DOCUMENT).then().statusCode(404);
        }
        GivenReport.adopted();
        GivenReport.published();

        for (var type : List.of("application/json", "text/html", AKN)) {
            nobody().accept(type).get(DOCUMENT).then().statusCode(200).header("Vary", containsString("Accept"));
        }
        nobody().accept("text/csv").get(DOCUMENT).then().statusCode(406);
    }

    private static void noted(int number, String markdown) {
        var wish = new HashMap<>(GivenReport.paragraph(number, number < 100 ? "II" : "IV"));
        var citations = new ArrayList<Map<String, Object>>();
        for (var mark : List.of("a", "b")) {
            if (markdown.contains("[^" + mark + "]")) {
                citations.add(GivenReport.citation(mark, "PARAGRAPH", "54"));
            }
        }
        wish.put("text", Map.of("markdown", markdown, "citations", citations));
        GivenReport.put(GivenReport.REPORT + "/paragraphs/" + number, wish).statusCode(204);
    }

    private static Document xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static List<String> ids(NodeList elements) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(i ->
                        elements.item(i).getAttributes().getNamedItem("eId").getNodeValue())
                .toList();
    }
}
