package org.lanzarote.monitoring.factsheets.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.publishOf;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A line that is new moves none of the others, nor what stands above them; a footnote is new whatever others say. */
@QuarkusTest
class InsertedLineTest {

    private String statement = "";

    @BeforeEach
    void published() {
        GivenReport.drafted();
        statement = stated(20, "law");
        GivenReport.adopted();
        GivenReport.published();
    }

    @Test
    @Tag("slow") // 0.4 s
    void lineBeforeTheFirstHeadingIsAllThatIsNew() {
        var before = stated(5, null);

        secretariat()
                .get(FACTSHEETS + "/RUS/draft")
                .then()
                .body("changes.kind", contains("ADDED"))
                .body("changes.place", contains("/STATEMENT/" + before));
        publishOf("RUS", "One more").statusCode(200);
        nobody().get(FACTSHEETS + "/RUS/editions/2/diff?from=1").then().body("changes.kind", contains("ADDED"));
    }

    @Test
    void headingThatStandsInASecondPlaceIsNewThere() {
        stated(25, null);
        stated(30, "law");

        secretariat()
                .get(FACTSHEETS + "/RUS/draft")
                .then()
                .body("changes.kind", everyItem(equalTo("ADDED")))
                .body("changes.place", hasItem("/chapter-II/headings/specific/law/2"));
    }

    @Test
    void footnoteThatSaysTheSameAsAnotherOneIsNew() {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("heading", "law");
        wish.put(
                "text",
                cited(
                        "to amend its law,[^a] and soon.[^b]",
                        citation("a", "RECOMMENDATION", "II-1"),
                        citation("b", "RECOMMENDATION", "II-1")));
        put(REPORT + "/statements/" + statement, wish).statusCode(204);
        publishOf("RUS", "Twice").statusCode(200);

        nobody().get(FACTSHEETS + "/RUS/editions/2/diff?from=1")
                .then()
                .body("changes.kind", contains("REWORDED"))
                .body("changes[0].notesAdded.targets", contains(List.of("II-1")))
                .body("changes[0].notesRemoved", empty());
        nobody().get(FACTSHEETS + "/RUS/editions/1/diff?from=2")
                .then()
                .body("changes[0].notesAdded", empty())
                .body("changes[0].notesRemoved.targets", contains(List.of("II-1")));
    }

    private static String stated(int place, @Nullable String heading) {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("place", place);
        if (heading != null) {
            wish.put("heading", heading);
        }
        return post(REPORT + "/statements", wish).statusCode(201).extract().path("id");
    }
}
