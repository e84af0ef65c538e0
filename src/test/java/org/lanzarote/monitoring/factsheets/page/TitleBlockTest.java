package org.lanzarote.monitoring.factsheets.page;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What stands on the first page of a factsheet, and how its chapters are found. */
@QuarkusTest
class TitleBlockTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void titleNamesThePartyTheReportAndTheDayOfTheLastUpdate() {
        GivenReport.adopted();
        GivenReport.published();

        page(nobody(), "EN")
                .body(containsString("<h1>Factsheet – THE RUSSIAN FEDERATION</h1>"))
                .body(containsString("<p>Lanzarote Committee Implementation Report on:</p>"))
                .body(containsString("<p>“A report”</p>"))
                .body(containsString("<p>Last update: 1 March 2027</p>"));
        page(nobody(), "FR")
                .body(containsString("<h1>Fiche pays – FÉDÉRATION DE RUSSIE</h1>"))
                .body(containsString("<p>«\u00a0A report (fr)\u00a0»</p>"))
                .body(containsString("<p>Dernière mise à jour\u00a0: 1er mars 2027</p>"))
                .body(containsString("<p>La réponse de la Fédération de Russie au questionnaire est attendue.</p>"));
    }

    @Test
    void keyFindingsHaveTheirPlaceInTheContents() {
        var heading = "Key findings of the implementation report as to all Parties";

        page(secretariat(), "EN")
                .body(containsString("<li><a href=\"#introduction\">I. Introduction</a></li>"))
                .body(containsString("<li><a href=\"#key-findings\">" + heading + "</a></li>"))
                .body(containsString("<section id=\"key-findings\">\n<h2>" + heading + "</h2>"));
    }

    @Test
    void introductionLeavesItsNumeralToAThematicChapter() {
        factsheet().body("chapters.numeral", contains("I", "II", "IV"));

        post(REPORT + "/chapters", GivenReport.chapter("I")).statusCode(201);

        factsheet()
                .body("chapters[0].numeral", nullValue())
                .body("chapters[0].title", equalTo("Introduction"))
                .body("chapters.anchor", contains("introduction", "chapter-I", "chapter-II", "chapter-IV"));
        page(secretariat(), "EN")
                .body(containsString("<h2>Introduction</h2>"))
                .body(containsString("<section id=\"chapter-I\">\n<h2>I. Chapter I</h2>"));
    }

    private static ValidatableResponse factsheet() {
        return secretariat()
                .accept("application/json")
                .get("/rounds/2/factsheets/RUS")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(RequestSpecification who, String language) {
        return who.accept("text/html")
                .get("/rounds/2/factsheets/RUS?lang=" + language)
                .then()
                .statusCode(200);
    }
}
