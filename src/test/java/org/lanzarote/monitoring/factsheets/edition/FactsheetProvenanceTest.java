package org.lanzarote.monitoring.factsheets.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.renderer.PdfConformance;
import org.lanzarote.monitoring.support.Moment;

/** Each form of a factsheet says which edition it is, by what that is proved, and whether a later one exists. */
@QuarkusTest
class FactsheetProvenanceTest {

    private static final String RUSSIA = FACTSHEETS + "/RUS";
    private static final String FIRST = RUSSIA + "/editions/1";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @BeforeEach
    void twoEditions() {
        Moment.begin(this, GivenFactsheets::twoEditions);
    }

    @Test
    void pageSaysWhichEditionItIs() {
        String digest = nobody().get(RUSSIA).path("edition.sha256");
        page(RUSSIA)
                .body(containsString("About this document"))
                .body(containsString("2 of 1 March 2027"))
                .body(containsString("The law is told in full"))
                .body(containsString("1 March 2027, 12:00:00 UTC"))
                .body(containsString(digest))
                .body(not(containsString("not the newest")));
        page(RUSSIA + "?lang=FR")
                .body(allOf(containsString("À propos de ce document"), containsString("2 du 1er mars 2027")));
    }

    @Test
    void earlierEditionLeadsToTheNewest() {
        nobody().get(RUSSIA).then().body("edition.followedBy", nullValue());
        for (var address : List.of(FIRST, RUSSIA + "?asOf=2027-02-28T13:00:00Z")) {
            nobody().get(address).then().body("edition.followedBy", equalTo(2));
            page(address)
                    .body(containsString("This is not the newest edition; the newest is edition 2."))
                    .body(containsString("1 of 28 February 2027"));
        }
        page(FIRST + "?lang=FR").body(containsString("Cette édition n’est pas la dernière"));
    }

    @Test
    @Tag("slow") // 2.5 s
    void filesOfAnEditionSayItWithinAndWithout() throws IOException {
        String digest = nobody().get(FIRST).path("edition.sha256");
        var printed = nobody().get(FIRST + ".pdf").asByteArray();
        assertThat(PdfConformance.findings(printed)).isEmpty();
        try (var pdf = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("About this document", "the newest is edition 2", "1 of 28 February 2027");
            assertThat(signs(pdf)).contains(digest);
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("description"))
                    .contains("Edition: 1 of 28 February 2027", digest);
        }
        try (var docx = new XWPFDocument(
                new ByteArrayInputStream(nobody().get(FIRST + ".docx").asByteArray()))) {
            assertThat(docx.getProperties().getCoreProperties().getDescription())
                    .contains("Edition: 1 of 28 February 2027", digest);
        }
        nobody().get(FIRST + ".md")
                .then()
                .body(containsString("**[This is not the newest edition; the newest is edition 2.]"))
                .body(containsString(digest))
                .header("Content-Disposition", containsString("factsheet-round-2-RUS-edition-1-EN.md"));
    }

    @Test
    void editionIsGivenInEachFormByAcceptAndByEnding() {
        for (var form : Map.of(
                        "pdf",
                        "application/pdf",
                        "docx",
                        DOCX,
                        "md",
                        "text/markdown",
                        "html",
                        "text/html",
                        "json",
                        "application/json")
                .entrySet()) {
            var clicked = nobody().accept("text/html").get(FIRST + "." + form.getKey());
            var asked = nobody().accept(form.getValue()).get(FIRST);
            clicked.then().statusCode(200).contentType(startsWith(form.getValue()));
            assertThat(clicked.asByteArray()).isEqualTo(asked.asByteArray());
        }
    }

    @Test
    @Tag("slow") // 0.7 s
    void draftIsAFileThatSaysOnEachPageThatItIsOne() throws IOException {
        GivenFactsheets.edit("to amend all its laws.[^a]");
        nobody().get(RUSSIA + "/draft.pdf").then().statusCode(401);
        var printed = committee().get(RUSSIA + "/draft.pdf").asByteArray();
        assertThat(PdfConformance.findings(printed)).isEmpty();
        try (var pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Draft, not published. Factsheet – ");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Draft, not published.");
            }
        }
        for (var ending : List.of("docx", "md", "html")) {
            committee().get(RUSSIA + "/draft." + ending).then().statusCode(200);
        }
        committee()
                .get(RUSSIA + "/draft.html?lang=FR")
                .then()
                .body(containsString("<title>Projet non publié. Fiche pays – Fédération de Russie</title>"));
        page(RUSSIA).body(containsString("<title>Factsheet – Russian Federation</title>"));
    }

    @Test
    void pageLeadsToItsOtherForms() {
        page(RUSSIA)
                .body(containsString("href=\"/rounds/2/factsheets/RUS?lang=FR\" lang=\"fr\" hreflang=\"fr\""))
                .body(containsString("href=\"/rounds/2/factsheets/RUS.pdf?lang=EN\""))
                .body(containsString("href=\"/rounds/2/factsheets/RUS.docx?lang=EN\""))
                .body(containsString("href=\"/rounds/2/factsheets/RUS.md?lang=EN\""))
                .body(containsString("href=\"/rounds/2/factsheets/RUS/editions?lang=EN\""))
                .body(containsString("href=\"/rounds/2/factsheets/RUS/editions/2/diff?from=1&amp;lang=EN\""))
                .body(containsString("href=\"/rounds/2/overview?lang=EN\""));
        page(FIRST).body(containsString("href=\"/rounds/2/factsheets/RUS/editions/1.pdf?lang=EN\""));
        committee().accept("text/html").get(RUSSIA + "/draft").then().body(containsString("RUS/draft.pdf?lang=EN"));
    }

    @Test
    @Tag("slow") // 1.7 s
    void everyLinkOfAPageLeadsSomewhere() {
        Stream.of(
                        RUSSIA + "?lang=FR",
                        FIRST + "?lang=EN",
                        RUSSIA + "/editions?lang=FR",
                        RUSSIA + "/editions/2/diff?from=1")
                .flatMap(address ->
                        page(address).extract().htmlPath().getList("**.findAll { it.name() == 'a' }.@href").stream())
                .map(Object::toString)
                .filter(link -> link.startsWith("/"))
                .distinct()
                .forEach(link -> nobody().accept("text/html, application/pdf;q=0.9, */*;q=0.1")
                        .redirects()
                        .follow(false)
                        .get(link)
                        .then()
                        .statusCode(not(equalTo(404))));
    }

    @Test
    @Tag("slow") // 0.6 s
    void editionsAndTheirChangesArePages() {
        page(RUSSIA + "/editions")
                .body(containsString("Edition 2 of 1 March 2027"))
                .body(containsString("The law is told in full"))
                .body(containsString("Published with the report."));
        page(RUSSIA + "/editions/2/diff?from=1")
                .body(containsString("Worded otherwise"))
                .body(containsString("to amend<ins dir=\"auto\"> all</ins> its law."));
    }

    /** The signs of a PDF as programs copy them, where the stripper would write out ligatures. */
    private static String signs(PDDocument pdf) throws IOException {
        var signs = new StringBuilder();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                signs.append(text.getUnicode());
            }
        }.getText(pdf);
        return signs.toString();
    }

    private static ValidatableResponse page(String address) {
        return nobody().accept("text/html").get(address).then().statusCode(200);
    }
}
