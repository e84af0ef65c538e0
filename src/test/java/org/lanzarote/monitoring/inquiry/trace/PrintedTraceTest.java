package org.lanzarote.monitoring.inquiry.trace;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What stands in all factsheets, and each footnote of the printed report, has its chain. */
@QuarkusTest
class PrintedTraceTest {

    private GivenChain chain = GivenChain.EMPTY;

    @BeforeEach
    void chain() {
        chain = GivenChain.drafted();
    }

    @Test
    @Tag("slow") // 0.7 s
    void introductionOfAChapterHasItsChain() {
        var chapter = new HashMap<>(GivenReport.chapter("II"));
        chapter.put("introduction", cited("On this.[^a]", citation("a", "FINDING", chain.finding())));
        GivenReport.put(REPORT + "/chapters/II", chapter).statusCode(204);

        var trace = Traced.by(secretariat(), REPORT + "/chapters/II/trace");

        assertThat(trace.told())
                .containsSubsequence(
                        "START 0 CHAPTER II",
                        "EVIDENCE 1 FINDING " + chain.finding(),
                        "EVIDENCE 2 ANSWER RUS/9.1@1",
                        "EVIDENCE 4 RECEIPT RUS/1",
                        "USE 1 FACTSHEET NOR");
        assertThat(Traced.by(secretariat(), FINDINGS + "/" + chain.finding() + "/trace")
                        .trace("CHAPTER"))
                .isEqualTo("/rounds/2/report/chapters/II/trace");
        nobody().get(REPORT + "/chapters/II/trace").then().statusCode(404);
        secretariat().get(REPORT + "/chapters/XX/trace").then().statusCode(404);
    }

    @Test
    @Tag("slow") // 0.6 s
    void introductionAndKeyFindingsOfTheReportHaveTheirChain() {
        var words = new HashMap<>(GivenReport.report());
        words.put("introduction", cited("All of it.[^a]", citation("a", "FINDING", chain.finding())));
        words.put("keyFindings", cited("Gaps.[^a]", citation("a", "PARAGRAPH", "53")));
        GivenReport.put(REPORT, words).statusCode(204);

        assertThat(Traced.by(secretariat(), REPORT + "/trace").told())
                .containsSubsequence(
                        "START 0 REPORT T-ES(2027)01",
                        "EVIDENCE 1 PARAGRAPH 53",
                        "EVIDENCE 1 FINDING " + chain.finding(),
                        "EVIDENCE 2 ANSWER RUS/9.1@1",
                        "USE 1 FACTSHEET NOR");
        nobody().get(REPORT + "/trace").then().statusCode(404);
    }

    @Test
    @Tag("slow") // 0.6 s
    void everyFootnoteOfThePrintedReportHasItsChain() {
        List<Map<String, Object>> footnotes =
                secretariat().get(REPORT + "/document").path("footnotes");
        assertThat(footnotes).isNotEmpty().allSatisfy(footnote -> {
            var trace = Traced.by(secretariat(), REPORT + "/footnotes/" + footnote.get("number") + "/trace");
            assertThat(trace.told()).first().isEqualTo("START 0 REPORT_FOOTNOTE " + footnote.get("number"));
            assertThat(trace.told())
                    .contains("EVIDENCE 1 " + footnote.get("kind") + " "
                            + ((List<?>) requireNonNull(footnote.get("targets"))).get(0));
        });
        assertThat(Traced.by(secretariat(), REPORT + "/footnotes/1/trace").told())
                .contains(
                        "USE 1 PARAGRAPH 53",
                        "EVIDENCE 2 FINDING " + chain.finding(),
                        "EVIDENCE 5 RECEIPT RUS/1",
                        "USE 2 RECOMMENDATION II-1");

        secretariat()
                .get(REPORT + "/footnotes/" + (footnotes.size() + 1) + "/trace")
                .then()
                .statusCode(404);
        nobody().get(REPORT + "/footnotes/1/trace").then().statusCode(404);
    }
}
