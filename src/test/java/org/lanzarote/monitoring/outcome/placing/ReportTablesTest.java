package org.lanzarote.monitoring.outcome.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.notedPractice;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What a report consists of goes to a spreadsheet, with their texts and all that they rest on. */
@QuarkusTest
class ReportTablesTest {

    private static final String CSV = "text/csv";

    @Test
    void tableHasTextsWithTheirFootnotesAndIsPublicWithTheReport() {
        GivenReport.drafted();
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        wish.put(
                "text",
                cited(
                        "=HYPERLINK(\"x\")[^a] said {party}, \"so\".[^b]",
                        citation("a", "PARAGRAPH", "53", "54"),
                        opinion()));
        wish.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", "IV-3")));
        String finding = post(FINDINGS, wish).statusCode(201).extract().path("id");
        GivenCodebook.revise(GivenCodebook.code("GAP"), GivenCodebook.code("PARTLY"))
                .statusCode(204);
        GivenCodebook.coded(FINDINGS + "/" + finding, "PARTLY", "GAP");

        assertThat(table(FINDINGS + "?party=RUS&lang=FR"))
                .startsWith(
                        "\uFEFF\"Partie\",\"Question\",\"Chapitre\",\"Nature\",\"État\",\"Renvoyé parce que\",\"Révision\",\"Auteur\",\"Rédigé le (UTC)\",\"Codes\",\"Périmé\",\"Périmé parce que\",");
        assertThat(table(FINDINGS + "?party=RUS"))
                .contains(
                        "\r\n\"RUS\",\"9.1\",\"II\",\"GAP\",\"DRAFT\",,1,\"secretariat\",\"2027-03-01T12:00:00Z\",\"GAP, PARTLY\",\"false\",,\"EN\","
                                + "\"'=HYPERLINK(\"\"x\"\") said the Russian Federation, \"\"so\"\".\","
                                + "\"'=HYPERLINK(\"\"x\"\")[^a] said {party}, \"\"so\"\".[^b]\","
                                + "\"[^a] PARAGRAPH 53, 54\n[^b] DOCUMENT An opinion, page 3\",\"RECOMMENDATION IV-3\","
                                + "\"II-1, II-2, IV-3\",,\"" + finding + "\"\r\n");
        assertThat(table(FINDINGS + "?party=FRA").lines()).hasSize(1);
        outOfContract(secretariat())
                .accept(CSV)
                .head("/rounds/2/evidence")
                .then()
                .header("Content-Disposition", equalTo("attachment; filename=\"evidence-round-2.csv\""));
        assertThat(table(REPORT + "/recommendations?urgency=INVITE&chapter=IV&lang=FR"))
                .contains("\"Urgence\",\"Destinataire\"")
                .endsWith(
                        "\r\n\"IV-3\",\"IV\",\"INVITE\",\"Toutes les Parties\",,,,\"false\",,\"EN\",\"to do IV-3\",,\"242\",1,0\r\n");
        assertThat(table(REPORT + "/paragraphs?chapter=IV"))
                .endsWith("\r\n242,\"IV\",,\"false\",,\"EN\",\"What paragraph 242 says.\",,\"IV-3\",0,0\r\n");
        nobody().accept(CSV).get(REPORT + "/recommendations").then().statusCode(404);
        assertThat(nobody().accept(CSV).get(FINDINGS).asString().lines()).hasSize(1);

        GivenReport.placed(finding);
        GivenReport.adopted();
        GivenReport.published();
        var published = nobody().accept(CSV).get(FINDINGS);
        assertThat(published.asString()).contains("\r\n\"RUS\",\"9.1\",\"II\",\"GAP\",\"AGREED\",,,,,,\"false\",");
        assertThat(published.asString().lines().count()).isEqualTo(3);
        nobody().accept(CSV)
                .header("If-None-Match", published.header("ETag"))
                .get(FINDINGS)
                .then()
                .statusCode(304);
        outOfContract(nobody())
                .accept(CSV)
                .head(FINDINGS)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"findings-round-2.csv\""));
    }

    @Test
    void practicesAndStatementsGoToASpreadsheetUnderTheirFilters() {
        GivenReport.drafted();
        String practice = post(REPORT + "/practices", notedPractice("NOR"))
                .statusCode(201)
                .extract()
                .path("id");
        String statement = post(REPORT + "/statements", statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(table(REPORT + "/practices?chapter=II&party=NOR&stale=false"))
                .isEqualTo(
                        "\uFEFF\"Chapter\",\"Place in the chapter\",\"Parties\",\"Printed in\",\"Stale\",\"Stale because\","
                                + "\"Language of the text\",\"Text\",\"Footnotes\",\"Answers cited\",\"Key\"\r\n"
                                + "\"II\",1,\"NOR\",\"REPORT_AND_FACTSHEETS\",\"false\",,\"EN\",\"{party} trains judges.[^a]\","
                                + "\"[^a] PARAGRAPH 53\",,\"" + practice + "\"\r\n");
        assertThat(table(REPORT + "/statements?chapter=II&stale=false&lang=FR"))
                .isEqualTo(
                        "\uFEFF\"Chapitre\",\"Place dans le chapitre\",\"Intertitre\",\"Destinataire\",\"Parties nommées\","
                                + "\"Périmé\",\"Périmé parce que\",\"Langue du texte\",\"Début de la phrase\",\"Texte\",\"Notes\","
                                + "\"Recommandations\",\"Paragraphes\",\"Réponses citées\",\"Clé\"\r\n"
                                + "\"II\",20,,\"Parties nommées\",\"RUS\",\"false\",,\"EN\",\"The Committee {urgency} {party}\","
                                + "\"to amend its law.[^a]\",\"[^a] RECOMMENDATION II-1\",\"II-1\",,,\"" + statement
                                + "\"\r\n");
        for (var list : List.of("/practices", "/statements")) {
            assertThat(table(REPORT + list + "?chapter=IV").lines()).hasSize(1);
            nobody().accept(CSV).get(REPORT + list).then().statusCode(404);
        }

        GivenReport.adopted();
        GivenReport.published();
        for (var list : List.of("practices", "statements")) {
            outOfContract(nobody())
                    .get(REPORT + "/" + list + ".xlsx")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("attachment; filename=\"" + list + "-round-2.xlsx\""));
        }
    }

    private static Map<String, Object> opinion() {
        return Map.of(
                "mark", "b",
                "kind", "DOCUMENT",
                "targets", List.of(),
                "document", "An opinion",
                "locator", "page 3");
    }

    private static String table(String address) {
        return secretariat()
                .accept(CSV)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
