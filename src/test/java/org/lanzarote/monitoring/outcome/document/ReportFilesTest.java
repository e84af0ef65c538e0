package org.lanzarote.monitoring.outcome.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.renderer.PdfConformance;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A report and its editions as files. */
@QuarkusTest
class ReportFilesTest {

    private static final String DOCUMENT = "/rounds/2/report/document";
    private static final String EDITION = "/rounds/2/report/editions/1/document";

    @Test
    void markdownHasTheParagraphsTheBoxesAndTheNotes() {
        GivenDemonstration.loaded();

        ending(nobody(), DOCUMENT + ".md")
                .then()
                .statusCode(200)
                .body(containsString("<a id=\"paragraph-53\"></a>\n\n**53** "))
                .body(containsString("> **Recommendation II-3**"))
                .body(containsString("\n[^1]: "));
    }

    @Test
    @Tag("slow") // 1.5 s
    void draftSaysThatItIsOneAndAnEditionWhichItIs() {
        GivenReport.drafted();

        ending(nobody(), DOCUMENT + ".md").then().statusCode(404);
        ending(secretariat(), DOCUMENT + ".md")
                .then()
                .statusCode(200)
                .body(containsString("**Draft: the report is not public.**"));
        assertThat(PdfConformance.findings(
                        ending(secretariat(), DOCUMENT + ".pdf").asByteArray()))
                .isEmpty();
        GivenReport.adopted();
        GivenReport.published();
        ending(nobody(), EDITION + ".md")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("inline; filename=\"report-round-2-edition-1-EN.md\""))
                .body(containsString("Edition 1 of 1 March 2027"));
        ending(nobody(), EDITION + ".docx").then().statusCode(200).header("ETag", containsString("\""));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT + ".pdf?lang=EN", DOCUMENT + ".pdf?lang=FR", EDITION + ".pdf"})
    void pdfConformsToPdfAAndToPdfUa(String address) {
        GivenDemonstration.loaded();

        assertThat(PdfConformance.findings(ending(nobody(), address).asByteArray()))
                .isEmpty();
    }

    /** The OpenAPI document knows the operation by its address without the ending. */
    private static Response ending(RequestSpecification asking, String address) {
        return outOfContract(asking).get(address);
    }
}
