package org.lanzarote.monitoring.outcome.factsheetedition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.factsheetedition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.outcome.factsheetedition.GivenFactsheets.publishOf;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A line that is new moves none of the others, nor what stands above them. */
@QuarkusTest
class InsertedLineTest {

    @BeforeEach
    void published() {
        GivenReport.drafted();
        stated(20, "law");
        GivenReport.adopted();
        GivenReport.published();
    }

    @Test
    void lineBeforeTheFirstHeadingIsAllThatIsNew() {
        var before = stated(5, null);

        secretariat()
                .get(FACTSHEETS + "/RUS/draft")
                .then()
                .body("changes.kind", contains("ADDED"))
                .body("changes.place", contains("/STATEMENT/" + before));
        publishOf("RUS", "One more").statusCode(204);
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

    private static String stated(int place, @Nullable String heading) {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("place", place);
        if (heading != null) {
            wish.put("heading", heading);
        }
        return post(REPORT + "/statements", wish).statusCode(201).extract().path("id");
    }
}
