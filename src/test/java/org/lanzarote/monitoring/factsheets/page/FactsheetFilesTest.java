package org.lanzarote.monitoring.factsheets.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.files.renderer.PdfConformance;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.LibreOffice;

/** Factsheets as files to read, print and work on. */
@QuarkusTest
class FactsheetFilesTest {

    private static final String FACTSHEETS = "/rounds/2/factsheets/";

    /** All that the real factsheet of the Russian Federation has. */
    private static final int NOTES = 136;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "md, text/markdown",
        "html, text/html",
        "json, application/json"
    })
    @Tag("slow") // 1.1 s
    void addressWithAnEndingIsWhatTheMediaTypeAsksFor(String ending, String type) {
        GivenDemonstration.loaded();

        var clicked = nobody().accept("text/html, */*;q=0.8").get(FACTSHEETS + "FRA." + ending + "?lang=FR");
        var asked = nobody().accept(type).get(FACTSHEETS + "FRA?lang=FR");

        clicked.then().statusCode(200).contentType(startsWith(type)).header("Vary", containsString("Accept"));
        assertThat(clicked.asByteArray()).isEqualTo(asked.asByteArray());
        assertThat(clicked.header("ETag")).isEqualTo(asked.header("ETag"));
        nobody().header("If-None-Match", clicked.header("ETag"))
                .get(FACTSHEETS + "FRA." + ending + "?lang=FR")
                .then()
                .statusCode(304);
    }

    @Test
    @Tag("slow") // 0.4 s
    void fileHasAName() {
        GivenDemonstration.loaded();

        nobody().get(FACTSHEETS + "FRA.pdf")
                .then()
                .header("Content-Disposition", equalTo("inline; filename=\"factsheet-round-2-FRA-EN.pdf\""));
    }

    @Test
    void endingIsNoneOfAnotherTypeOrOperation() {
        GivenDemonstration.loaded();

        nobody().get(FACTSHEETS + "FRA.txt")
                .then()
                .statusCode(406)
                .body("detail", equalTo("This is given with the endings .json, .html, .pdf, .docx, .md"));
        nobody().get(FACTSHEETS + "FRA.PDF").then().statusCode(200).contentType("application/pdf");
        nobody().get(FACTSHEETS + "XXX.pdf").then().statusCode(404);
        nobody().get("/parties/FRA.docx").then().statusCode(404);
        nobody().accept("application/epub+zip").get(FACTSHEETS + "FRA").then().statusCode(406);
        nobody().get(FACTSHEETS + "FRA.pdf?language=FR").then().statusCode(400);
    }

    @Test
    @Tag("slow") // 0.7 s
    void draftIsForInsidersAndSaysOnEachPageThatItIsOne() throws IOException {
        GivenReport.drafted();

        nobody().get(FACTSHEETS + "FRA.pdf").then().statusCode(404);
        var printed = secretariat().get(FACTSHEETS + "FRA.pdf").asByteArray();
        assertThat(PdfConformance.findings(printed)).isEmpty();
        try (var pdf = Loader.loadPDF(printed)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Draft: the report is not public.");
            }
        }
        GivenReport.adopted();
        GivenReport.published();
        nobody().get(FACTSHEETS + "FRA.md").then().body(not(containsString("Draft")));
    }

    @Test
    @Tag("slow") // 0.7 s
    void everyNoteIsThereInEachFormat() throws IOException {
        GivenDemonstration.loaded();

        var markdown = nobody().get(FACTSHEETS + "RUS.md").asString();
        assertThat(Pattern.compile("(?m)^\\[\\^\\d+]: ").matcher(markdown).results())
                .hasSize(NOTES);
        try (var document = new XWPFDocument(
                new ByteArrayInputStream(nobody().get(FACTSHEETS + "RUS.docx").asByteArray()))) {
            assertThat(document.getFootnotes().stream()
                            .filter(note -> note.getId().intValue() > 0))
                    .hasSize(NOTES);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"RUS, EN", "RUS, FR", "FRA, EN", "FRA, FR", "ALB, EN", "ALB, FR"})
    void pdfConformsToPdfAAndToPdfUa(String party, String language) throws IOException {
        GivenDemonstration.loaded();

        var printed = nobody().get(FACTSHEETS + party + ".pdf?lang=" + language).asByteArray();

        assertThat(PdfConformance.findings(printed)).isEmpty();
    }

    @Tag("slow")
    @Test
    void libreOfficeOpensTheDocxWithAllItsFootnotes() throws IOException, InterruptedException {
        LibreOffice.assumeInstalled();
        GivenDemonstration.loaded();
        var file = Files.write(
                folder.resolve("factsheet.docx"),
                nobody().get(FACTSHEETS + "RUS.docx").asByteArray());

        var saved = Files.readString(LibreOffice.convert(file, "fodt"), UTF_8);

        assertThat(Pattern.compile("<text:note text:id=\"[^\"]+\" text:note-class=\"footnote\"")
                        .matcher(saved)
                        .results())
                .hasSize(NOTES);
        assertThat(saved).contains("<text:table-of-content ").containsPattern("<text:h [^>]*text:outline-level=\"2\"");
    }
}
