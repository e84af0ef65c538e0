package org.lanzarote.monitoring.inquiry.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.inquiry.search.SearchCalls.search;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A passage that was found says what the parts are called that it names, and is not found by their keys. */
@QuarkusTest
class SearchedLabelsTest {

    @Test
    void passageTellsTheNumbersOfThePartsThatItNames() {
        GivenReport.drafted();
        var paragraph = new HashMap<>(GivenReport.paragraph(60, "II"));
        paragraph.put(
                "text", plain("As [@paragraph:53,54] and [@recommendation:II-1] say, gardens bloom in [@Chapter:IV]."));
        GivenReport.post(REPORT + "/paragraphs", paragraph).statusCode(201);
        GivenReport.adopted();
        GivenReport.published();

        search("q=gardens")
                .body("items.key", contains("60"))
                .body(
                        "items[0].passages.text",
                        contains("As paragraphs 53, 54 and Recommendation II-1 say, gardens bloom in Chapter IV."));
        search("q=gardens%20paragraphs&kind=PARAGRAPH").body("total", equalTo(0));
    }
}
