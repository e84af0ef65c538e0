package org.lanzarote.monitoring.outcome.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.TestClock;

/** Every edition is printed for good, and each part of a report has an address that leads to its place in print. */
@QuarkusTest
class EditionDocumentTest {

    private static final String FIRST = REPORT + "/editions/1";
    private static final String AKN = "application/akn+xml";
    private static final String CORRECTED =
            "This edition was corrected since; the newest is edition 2 of 1 March 2027.";

    @BeforeEach
    void twoEditions() {
        GivenReport.drafted();
        GivenReplies.submitted("RUS");
        var citing = new HashMap<>(GivenReport.paragraph(54, "II"));
        citing.put(
                "text",
                cited(
                        "As [@paragraph:53] says.[^a][^b][^c]",
                        citation("a", "PARAGRAPH", "53", "242"),
                        citation("b", "ANSWER", "RUS/9.1@1"),
                        citation("c", "FINDING", placed())));
        GivenReport.put(REPORT + "/paragraphs/54", citing).statusCode(204);
        GivenReport.post(REPORT + "/practices", GivenReport.practice("NOR")).statusCode(201);
        GivenReport.post(REPORT + "/statements", GivenReport.statement("NOR")).statusCode(201);
        GivenTranslations.confirmed("paragraphs/53", "Ce que dit le paragraphe.");
        GivenReport.adopted();
        GivenReport.published();
        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/53", plain("Otherwise.")).statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
    }

    @Test
    @Tag("slow") // 0.7 s
    void editionIsPrintedAsItWasSealed() throws Exception {
        document(1)
                .body("edition.number", equalTo(1))
                .body("edition.correctedBecause", nullValue())
                .body("decision", equalTo("Decision of a test"))
                .body("chapters.numeral", contains("II", "IV"))
                .body("chapters.sections.flatten().paragraphs.flatten().number", contains(53, 54, 242))
                .body(
                        "chapters.sections.flatten().paragraphs.flatten().text",
                        contains(
                                "What paragraph 53 says.",
                                "As [paragraph 53](#paragraph-53) says.[^1][^2][^3]",
                                "What paragraph 242 says."))
                .body("chapters.recommendations.flatten().code", contains("II-1", "II-2", "IV-3"))
                .body("chapters.practices.flatten().parties", contains("Norway"))
                .body("footnotes.kind", contains("PARAGRAPH", "ANSWER", "FINDING"))
                .body("footnotes[1].sources.target", contains("RUS/9.1@1"))
                .body("footnotes[2].findings.party", contains("RUS"));
        document(2)
                .body("edition.correctedBecause", equalTo("A figure was wrong"))
                .body("chapters.sections.flatten().paragraphs.flatten().text", hasItems("Otherwise."));
        nobody().get(FIRST + "/document?lang=FR")
                .then()
                .body("chapters[0].sections[0].paragraphs[0].text", equalTo("Ce que dit le paragraphe."))
                .body("chapters[0].sections[0].paragraphs[1].writtenIn", equalTo("EN"));
        nobody().accept("text/html")
                .get(FIRST + "/document")
                .then()
                .body(containsString("id=\"paragraph-53\""))
                .body(containsString("What paragraph 53 says."))
                .body(not(containsString("Otherwise.")));
        for (var edition : new int[] {1, 2}) {
            var akn = nobody().accept(AKN).get(REPORT + "/editions/" + edition + "/document");
            AkomaNtosoSchema.validate(akn.asByteArray());
            akn.then().body(containsString(edition == 1 ? "/eng@\"" : "/eng@2027-03-01\""));
        }
        nobody().get(REPORT + "/editions/3/document").then().statusCode(404);
    }

    @Test
    @Tag("slow") // 0.6 s
    void earlierEditionSaysInEachFormThatItWasCorrectedAndLeadsToTheNewest() throws Exception {
        document(1)
                .body("edition.newest.number", equalTo(2))
                .body("edition.newest.sealedAt", equalTo(TestClock.NOW.toString()));
        document(2).body("edition.newest", nullValue());
        printed(FIRST, "text/html", "EN")
                .body(containsString("<p class=\"since\"><a href=\"/rounds/2/report/document?lang=EN\">" + CORRECTED));
        printed(FIRST, "text/html", "FR")
                .body(
                        containsString(
                                "<p class=\"since\"><a href=\"/rounds/2/report/document?lang=FR\">"
                                        + "Cette édition a été corrigée depuis\u00a0; la dernière est l’édition 2 du 1er mars 2027.</a>"));
        printed(FIRST, "text/markdown", "EN").body(containsString("**[" + CORRECTED + "]("));
        var akn = printed(FIRST, AKN, "EN").body(containsString(CORRECTED + "</a></p>"));
        for (var form : List.of("text/html", "text/markdown", AKN)) {
            printed(REPORT + "/editions/2", form, "EN").body(not(containsString(CORRECTED)));
            printed(REPORT, form, "EN").body(not(containsString(CORRECTED)));
        }
        AkomaNtosoSchema.validate(akn.extract().asByteArray());
    }

    private static ValidatableResponse printed(String report, String form, String language) {
        return nobody().accept(form)
                .get(report + "/document?lang=" + language)
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("slow") // 1.1 s
    void partyHasTheNameThatItHadWhenTheReportWasAdopted() throws SQLException {
        try {
            GivenNewName.ofNorway("2027-03-01");

            document(1).body("chapters.practices.flatten().parties", contains("Norway"));
            nobody().get(REPORT + "/document").then().body("chapters.practices.flatten().parties", contains("Norway"));
            nobody().accept("text/csv")
                    .get(REPORT + "/practices")
                    .then()
                    .body(containsString("\"NOR\",\"Norway\""))
                    .body(containsString("\"Norway trains judges.\""));
            nobody().accept("text/csv")
                    .get(REPORT + "/statements")
                    .then()
                    .body(containsString("\"NOR\",\"Norway\""))
                    .body(containsString("\"The Committee requires Norway\""));
        } finally {
            GivenNewName.takenBack();
        }
    }

    @Test
    @Tag("slow") // 0.8 s
    void everyPartHasAnAddressThatLeadsToItsPlaceInPrint() {
        leads(REPORT, REPORT + "/document", REPORT + "/document");
        leads(REPORT + "?lang=FR", REPORT + "/document?lang=FR", REPORT + "/document?lang=FR");
        leads(REPORT + "/chapters/II", REPORT + "/document#chapter-II", REPORT + "/document#chp_II");
        leads(REPORT + "/paragraphs/53", REPORT + "/document#paragraph-53", REPORT + "/document#para_53");
        leads(
                REPORT + "/recommendations/II-1",
                REPORT + "/document#recommendation-II-1",
                REPORT + "/document#rec_II-1");
        leads(FIRST, FIRST + "/document", FIRST + "/document");
        leads(FIRST + "/chapters/II", FIRST + "/document#chapter-II", FIRST + "/document#chp_II");
        leads(FIRST + "/paragraphs/53", FIRST + "/document#paragraph-53", FIRST + "/document#para_53");
        leads(FIRST + "/recommendations/II-1", FIRST + "/document#recommendation-II-1", FIRST + "/document#rec_II-1");
        nobody().accept("text/html")
                .redirects()
                .follow(false)
                .get(REPORT + "/paragraphs/99")
                .then()
                .statusCode(404);
        nobody().get(FIRST + "/paragraphs/53")
                .then()
                .statusCode(200)
                .body("place", equalTo("/paragraphs/53"))
                .body("content.text.markdown", equalTo("What paragraph 53 says."));
        nobody().get(REPORT + "/editions/2/paragraphs/53").then().body("content.text.markdown", equalTo("Otherwise."));
        nobody().get(FIRST + "/chapters/II").then().body("content.facts.title.en", equalTo("Chapter II"));
        nobody().get(FIRST + "/recommendations/II-9").then().statusCode(404);
    }

    private static String placed() {
        var finding = GivenReport.finding("RUS", "9.1", "53");
        GivenReport.placed(finding);
        return finding;
    }

    private static ValidatableResponse document(int edition) {
        return nobody().get(REPORT + "/editions/" + edition + "/document")
                .then()
                .statusCode(200);
    }

    private static void leads(String address, String page, String akn) {
        led("text/html", address).header("Location", endsWith(page));
        led(AKN, address).header("Location", endsWith(akn));
        nobody().get(address).then().statusCode(200).header("Vary", containsString("Accept"));
    }

    private static ValidatableResponse led(String type, String address) {
        return nobody().accept(type)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(303);
    }
}
