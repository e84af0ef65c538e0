package org.lanzarote.monitoring.factsheets.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;

/** A corrigendum of the report is an edit of the factsheets that print what it corrects. */
@QuarkusTest
class CorrectedFactsheetsTest {

    @Test
    @Tag("slow") // 0.7 s
    void correctionIsAChangeOfTheFactsheetsThatPrintWhatItCorrects() {
        GivenFactsheets.withAStatement();
        corrected(1, "/paragraphs/53");
        edited().body("items", empty());

        corrected(2, "/recommendations/II-1");
        edited().body("items.party", contains("FRA", "NOR"));
        draft("FRA").body("differs", equalTo(true));
        draft("RUS").body("differs", equalTo(false));
        GivenFactsheets.published();
        edited().body("items", empty());

        corrected(3, "/keyFindings");
        edited().body("items.party", contains("FRA", "NOR", "RUS"));
        GivenFactsheets.published();

        put(REPORT + "/factsheet-texts/key-findings", Map.of("text", plain("What holds now.")))
                .statusCode(204);
        GivenFactsheets.published();
        corrected(4, "/keyFindings");
        edited().body("items", empty());
    }

    private static void corrected(int number, String place) {
        GivenCorrigenda.open("A word was wrong");
        GivenCorrigenda.correct(number, place, plain("In the words of corrigendum " + number + "."))
                .statusCode(204);
        GivenCorrigenda.issue(number).statusCode(204);
    }

    private static ValidatableResponse draft(String party) {
        return secretariat().get(FACTSHEETS + "/" + party + "/draft").then().statusCode(200);
    }

    private static ValidatableResponse edited() {
        return committee().get(FACTSHEETS + "?differs=true").then().statusCode(200);
    }
}
