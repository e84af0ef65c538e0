package org.lanzarote.monitoring.outcome.corrigendum;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.CORRIGENDA;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.correct;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.issue;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.open;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A corrigendum tells what it would publish of the draft of the factsheets, and editions what it took out of them. */
@QuarkusTest
class LeavingPracticeTest {

    private static final String FACTSHEET = "/rounds/2/factsheets/RUS";
    private static final String SINCE = "chapters.collectMany { it.practices }[0].withdrawnAt";

    @Test
    void practiceThatTheDraftOfFactsheetsTookOutIsToldBeforeItsRecordIsPublishedSo() {
        GivenReport.drafted();
        String practice = GivenReport.post(REPORT + "/practices", GivenReport.practice("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        GivenReport.adopted();
        GivenReport.published();
        var address = REPORT + "/practices/" + practice;
        open("A figure was wrong");
        correct(1, "/paragraphs/53", plain("What paragraph 53 should say.")).statusCode(204);
        secretariat().get(CORRIGENDA + "/1").then().body("leaving", empty());
        GivenReport.withdraw(address).statusCode(204);

        for (var overseeing : List.of(secretariat(), committee(), as("rapporteur"))) {
            overseeing.get(CORRIGENDA + "/1").then().body("leaving", contains(address));
        }
        nobody().get(address).then().body("printing", equalTo("REPORT_AND_FACTSHEETS"));
        issue(1).statusCode(204);
        nobody().get(address).then().body("printing", equalTo("REPORT"));
        secretariat().get(CORRIGENDA + "/1").then().body("leaving", empty());
    }

    @Test
    @Tag("slow") // 0.4 s
    void practiceThatACorrigendumTakesOutSaysSoInTheEditionsThatHaveIt() {
        GivenReport.drafted();
        String practice = GivenReport.post(REPORT + "/practices", GivenReport.practice("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        GivenReport.adopted();
        GivenReport.published();
        GivenReport.withdraw(REPORT + "/practices/" + practice).statusCode(204);
        taken(FACTSHEET).body(SINCE, nullValue());
        open("A figure was wrong");
        correct(1, "/paragraphs/53", plain("What paragraph 53 should say.")).statusCode(204);
        issue(1).statusCode(204);

        String corrected = nobody().get(REPORT + "/editions").path("items[0].sealedAt");
        taken(FACTSHEET).body(SINCE, equalTo(corrected));
        taken(FACTSHEET + "/editions/1").body(SINCE, equalTo(corrected));
        secretariat()
                .get(FACTSHEET)
                .then()
                .body(SINCE, equalTo(corrected))
                .body("chapters.collectMany { it.practices }[0].withdrawnInDraftAt", nullValue());
        nobody().get(FACTSHEET + ".md").then().body(containsString("Withdrawn on 1 March 2027."));

        GivenFactsheets.published();
        nobody().get(FACTSHEET).then().body("chapters.collectMany { it.practices }", empty());
        taken(FACTSHEET + "/editions/1").body(SINCE, equalTo(corrected));
    }

    private static ValidatableResponse taken(String factsheet) {
        return nobody().get(factsheet).then().statusCode(200);
    }
}
