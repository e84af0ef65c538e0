package org.lanzarote.monitoring.outcome.cutting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What a child said goes also from where nothing can cite it, when it is withdrawn: from titles, headings and key findings. */
@QuarkusTest
class CutUncitedTest {

    private static final String SAID = "Asked before pictures of them";
    private static final String LEFT = "[withheld: withdrawn]";

    @Test
    void fiveWordsInARowGoFromTitlesHeadingsAndKeyFindings() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        var statement = GivenStatements.confirmed();
        GivenExtracts.published(GivenExtracts.of(statement));
        GivenReport.written();
        var title = Map.of("en", SAID, "fr", "Avant les images");
        var chapter = new HashMap<>(GivenReport.chapter("VI"));
        chapter.put("title", title);
        chapter.put("headings", List.of(Map.of("key", "law", "title", title)));
        GivenReport.post(REPORT + "/chapters", chapter).statusCode(201);
        var report = new HashMap<>(GivenReport.report());
        report.put("keyFindings", plain(SAID + " they are not. Children want to be heard."));
        GivenReport.put(REPORT, report).statusCode(204);
        var paragraph = new HashMap<>(GivenReport.paragraph(60, "II"));
        paragraph.put("text", plain(SAID + " they are not."));
        GivenReport.post(REPORT + "/paragraphs", paragraph).statusCode(201);
        GivenReport.adopted();
        GivenReport.published();

        GivenStatements.withdrawn(statement);

        nobody().get(REPORT + "/chapters/VI")
                .then()
                .body("title.en", equalTo(LEFT))
                .body("title.fr", equalTo("Avant les images"))
                .body("headings.title.en", contains(LEFT));
        nobody().get(REPORT)
                .then()
                .body("keyFindings.markdown", equalTo(LEFT + " they are not. Children want to be heard."));
        nobody().get(REPORT + "/paragraphs/60").then().body("text.markdown", equalTo(SAID + " they are not."));
        nobody().get(REPORT + "/editions/1").then().body("cut", containsInAnyOrder("/keyFindings", "/chapters/VI"));
    }
}
