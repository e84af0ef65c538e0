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
                        "\uFEFF\"Partie\",\"Partie (en clair)\",\"Question\",\"Chapitre\",\"Nature\",\"Nature (en clair)\",\"État\",\"État (en clair)\",\"Renvoyé parce que\",\"Révision\",\"Auteur\",\"Rédigé le (UTC)\",\"Codes\",\"Codes (en clair)\",\"Périmé\",\"Périmé (en clair)\",\"Périmé parce que\",");
        assertThat(table(FINDINGS + "?party=RUS"))
                .contains(
                        "\r\n\"RUS\",\"Russian Federation\",\"9.1\",\"II\",\"GAP\",\"Gap\",\"DRAFT\",\"Draft\",,1,\"secretariat\",\"2027-03-01T12:00:00Z\",\"GAP, PARTLY\",\"Name of GAP, Name of PARTLY\",\"false\",\"No\",,,,\"EN\",\"English\","
                                + "\"'=HYPERLINK(\"\"x\"\") said the Russian Federation, \"\"so\"\".\","
                                + "\"'=HYPERLINK(\"\"x\"\")[^a] said the Russian Federation, \"\"so\"\".[^b]\","
                                + "\"[^a] Paragraphs 53, 54\n[^b] An opinion, page 3\",\"Recommendation IV-3\","
                                + "\"II-1, II-2, IV-3\",,\"" + finding + "\"\r\n");
        assertThat(table(FINDINGS + "?party=RUS&lang=FR")).contains("\"[^a] Paragraphes 53, 54\n");
        assertThat(table(FINDINGS + "?party=FRA").lines()).hasSize(1);
        outOfContract(secretariat())
                .accept(CSV)
                .head("/rounds/2/evidence")
                .then()
                .header("Content-Disposition", equalTo("attachment; filename=\"evidence-round-2.csv\""));
        assertThat(table(REPORT + "/recommendations?urgency=INVITE&chapter=IV&lang=FR"))
                .contains("\"Urgence\",\"Urgence (en clair)\",\"Destinataire\",\"Destinataire (en clair)\"")
                .endsWith(
                        "\r\n\"IV-3\",\"IV\",\"INVITE\",\"INVITE (fr)\",\"ALL_PARTIES\",\"Toutes les Parties\",,,,,,\"false\",\"Non\",,\"EN\",\"anglais\",\"to do IV-3\",,\"242\",1,0\r\n");
        assertThat(table(REPORT + "/paragraphs?chapter=IV"))
                .endsWith(
                        "\r\n242,\"IV\",,,\"false\",\"No\",,\"EN\",\"English\",\"What paragraph 242 says.\",,\"IV-3\",0,0\r\n");
        nobody().accept(CSV).get(REPORT + "/recommendations").then().statusCode(404);
        assertThat(nobody().accept(CSV).get(FINDINGS).asString().lines()).hasSize(1);

        GivenReport.placed(finding);
        GivenReport.adopted();
        GivenReport.published();
        var published = nobody().accept(CSV).get(FINDINGS);
        assertThat(published.asString())
                .contains(
                        "\r\n\"RUS\",\"Russian Federation\",\"9.1\",\"II\",\"GAP\",\"Gap\",\"AGREED\",\"Agreed\",,,,,,,\"false\",\"No\",");
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
                        "\uFEFF\"Chapter\",\"Place in the chapter\",\"Parties\",\"Parties (in words)\",\"Printed in\",\"Printed in (in words)\",\"Stale\",\"Stale (in words)\",\"Stale because\","
                                + "\"Draft\",\"Draft (in words)\",\"Language of the text\",\"Language of the text (in words)\",\"Text\",\"Footnotes\",\"Answers cited\",\"Key\"\r\n"
                                + "\"II\",1,\"NOR\",\"Norway\",\"REPORT_AND_FACTSHEETS\",\"Report and factsheets\",\"false\",\"No\",,,,\"EN\",\"English\",\"Norway trains judges.[^a]\","
                                + "\"[^a] Paragraph 53\",,\"" + practice + "\"\r\n");
        assertThat(table(REPORT + "/statements?chapter=II&stale=false&lang=FR"))
                .isEqualTo(
                        "\uFEFF\"Chapitre\",\"Place dans le chapitre\",\"Intertitre\",\"Intertitre (en clair)\",\"Destinataire\",\"Destinataire (en clair)\",\"Parties nommées\",\"Parties nommées (en clair)\","
                                + "\"Périmé\",\"Périmé (en clair)\",\"Périmé parce que\",\"Projet\",\"Projet (en clair)\",\"Langue du texte\",\"Langue du texte (en clair)\",\"Début de la phrase\",\"Texte\",\"Notes\","
                                + "\"Recommandations\",\"Paragraphes\",\"Réponses citées\",\"Clé\"\r\n"
                                + "\"II\",20,,,\"NAMED_PARTIES\",\"Parties nommées\",\"RUS\",\"Fédération de Russie\",\"false\",\"Non\",,,,\"EN\",\"anglais\",\"The Committee requires the Russian Federation\","
                                + "\"to amend its law.[^a]\",\"[^a] Recommandation II-1\",\"II-1\",,,\"" + statement
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
