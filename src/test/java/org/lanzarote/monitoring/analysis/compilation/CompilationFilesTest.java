package org.lanzarote.monitoring.analysis.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.renderer.PdfConformance;

/** A compilation as files. */
@QuarkusTest
class CompilationFilesTest {

    private static final String COMPILATION = "/rounds/2/questions/9/compilation";

    @BeforeEach
    void said() {
        GivenCompilation.read();
        GivenCompilation.issued("page");
        GivenCompilation.germanyPublished();
    }

    @Test
    @Tag("slow") // 0.4 s
    void markdownReadsLikeThePage() {
        var printed = markdown(nobody(), "?lang=EN");

        assertThat(printed)
                .startsWith("# Question 9: compilation of replies\n")
                .contains(
                        "**9.1** What of 9.1?",
                        "| Value | Parties |",
                        "### France\n",
                        "No answer is there to read of: Italy.")
                .contains(
                        "(https://monitoring.example.org/rounds/2/replies/FRA/submissions/2/answers/12?lang=EN)",
                        "answers/9.1?lang=EN")
                .contains("Changed in submission 2", "Demonstration NGO on the reply of France")
                .contains("(https://monitoring.example.org/rounds/2/replies/FRA/submissions/2?lang=EN)")
                .contains("## Changed since revision 1", "Added · reply · Germany · 9.1")
                .doesNotContain("Not public", "answer:");
        assertThat(printed)
                .containsSubsequence("### France", "### Germany", "### Norway", "## Stakeholders", "## What children");
        assertThat(markdown(nobody(), "?lang=FR")).contains("compilation des réponses", "### Allemagne");
    }

    @Test
    void whatIsNotPublicIsMarkedOnEachPage() {
        assertThat(markdown(secretariat(), "?lang=EN")).contains("**Not public**", "shows what is not public");
    }

    @Test
    @Tag("slow") // holds all pages against both standards
    void pdfConformsToPdfAAndToPdfUa() {
        for (var asking : new RequestSpecification[] {nobody(), secretariat()}) {
            assertThat(PdfConformance.findings(outOfContract(asking)
                            .get(COMPILATION + ".pdf?lang=FR")
                            .asByteArray()))
                    .isEmpty();
        }
    }

    private static String markdown(RequestSpecification asking, String query) {
        return outOfContract(asking).get(COMPILATION + ".md" + query).asString();
    }
}
