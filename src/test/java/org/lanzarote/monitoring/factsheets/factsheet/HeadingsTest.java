package org.lanzarote.monitoring.factsheets.factsheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Headings follow what is there, and what the editor wants. */
@QuarkusTest
class HeadingsTest {

    private static final String STYLE = "/rounds/2/document-style";
    private static final String OF_CHAPTER = REPORT + "/chapters/II/style";
    private static final String II = "chapters.find { it.numeral == 'II' }.headings.";

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void headingPromisesNothingThatIsNotThere() {
        post(REPORT + "/chapters", GivenReport.chapter("V")).statusCode(201);
        GivenReport.placed(GivenReport.finding("FRA", "9.1", "53"));
        post(REPORT + "/practices", GivenReport.practice("FRA")).statusCode(201);
        post(REPORT + "/statements", GivenReport.statement("RUS")).statusCode(201);

        factsheet("FRA", "EN")
                .body(II + "specific", equalTo("Observations of the Committee on chapter II specific to France"))
                .body(II + "generic", equalTo("Generic recommendations of the Committee on chapter II"))
                .body(II + "practices", equalTo("Promising practice"));
        factsheet("RUS", "EN")
                .body(
                        II + "specific",
                        equalTo("Recommendations of the Committee on chapter II specific to the Russian Federation"))
                .body(II + "practices", nullValue());
        factsheet("NOR", "EN").body(II + "specific", nullValue()).body(II + "nothing", nullValue());
        factsheet("NOR", "EN")
                .body(
                        II.replace("II", "V") + "nothing",
                        equalTo("The report makes no observation and no recommendation on chapter V that concerns"
                                + " Norway."))
                .body(II.replace("II", "V") + "generic", nullValue());
        page("NOR")
                .body(containsString("<p>The report makes no observation and no recommendation on chapter V"))
                .body(not(containsString("specific to Norway")));

        post(REPORT + "/statements", GivenReport.statement("FRA")).statusCode(201);
        post(REPORT + "/practices", GivenReport.practice("FRA")).statusCode(201);
        factsheet("FRA", "FR")
                .body(
                        II + "specific",
                        equalTo("Observations et recommandations du Comité sur le thème «\u00a0Chapter II (fr)\u00a0»,"
                                + " spécifiques à la France"))
                .body(II + "practices", equalTo("Pratiques prometteuses"));
    }

    @Test
    void roundHasWordsOfItsOwnForHeadingsAndAChapterToo() {
        post(REPORT + "/statements", GivenReport.statement("RUS")).statusCode(201);
        GivenReport.adopted();
        GivenReport.published();
        put(
                        STYLE,
                        Map.of(
                                "headings",
                                Map.of(
                                        "recommendations",
                                        both("For {party}, on {chapter}", "De {party} sur {chapter}"))))
                .statusCode(204);
        GivenFactsheets.published();

        factsheet("RUS", "EN")
                .body(II + "specific", equalTo("For the Russian Federation, on chapter II"))
                .body(II + "generic", equalTo("Generic recommendations of the Committee on chapter II"))
                .body("lastUpdate", startsWith("2027-03-01T12:00:00"));
        secretariat()
                .get(STYLE)
                .then()
                .body("headings.recommendations.en", equalTo("For {party}, on {chapter}"))
                .body("headings.practice.fr", equalTo("Pratique prometteuse"));

        put(OF_CHAPTER, Map.of("subject", both("the law", "le droit"))).statusCode(204);
        GivenFactsheets.published();
        factsheet("RUS", "EN").body(II + "specific", equalTo("For the Russian Federation, on the law"));
        factsheet("RUS", "FR")
                .body(II + "specific", equalTo("De la Fédération de Russie sur le droit"))
                .body(II + "generic", equalTo("Recommandations générales du Comité sur le droit"));

        put(
                        OF_CHAPTER,
                        Map.of(
                                "subject",
                                both("the law", "le droit"),
                                "headings",
                                Map.of("generic", both("To everybody", "Au sujet de {chapter}"))))
                .statusCode(204);
        GivenFactsheets.published();
        factsheet("RUS", "FR").body(II + "generic", equalTo("Au sujet du droit"));
        page("RUS").body(containsString("<h3>To everybody</h3>"));
        secretariat()
                .get(OF_CHAPTER)
                .then()
                .body("subject.fr", equalTo("le droit"))
                .body("headings.size()", equalTo(1));
    }

    @Test
    void headingIsWordedForOnePartyAlone() {
        for (var party : List.of("RUS", "FRA")) {
            post(REPORT + "/statements", GivenReport.statement(party)).statusCode(201);
        }
        var own = Map.of("recommendations", both("To {party} alone", "À {party} seule"));
        put(OF_CHAPTER, Map.of("parties", List.of(Map.of("party", "RUS", "headings", own))))
                .statusCode(204);

        factsheet("RUS", "FR").body(II + "specific", equalTo("À la Fédération de Russie seule"));
        factsheet("FRA", "EN")
                .body(II + "specific", equalTo("Recommendations of the Committee on chapter II specific to France"));
        secretariat().get(OF_CHAPTER).then().body("parties.party", contains("RUS"));
        secretariat()
                .get(REPORT + "/package")
                .then()
                .body("style.chapters[0].style.parties[0].headings.recommendations.en", equalTo("To {party} alone"));
        put(OF_CHAPTER, Map.of("parties", List.of(Map.of("party", "XYZ", "headings", own))))
                .statusCode(422)
                .body("violations.pointer", contains("/parties/0"));
        put(OF_CHAPTER, Map.of("parties", List.of(Map.of("party", "FRA", "headings", Map.of()))))
                .statusCode(422)
                .body("violations.pointer", contains("/parties/0/headings"))
                .body("violations.code", contains("PARTY_WITHOUT_HEADING"));
    }

    @Test
    void subjectHasItsArticleInFrench() {
        put(OF_CHAPTER, Map.of("subject", both("lessons", "leçons")))
                .statusCode(422)
                .body("violations.code", contains("SUBJECT_WITHOUT_ARTICLE"));
        put(OF_CHAPTER, Map.of("subject", both("lessons in {party}", "les leçons")))
                .statusCode(422)
                .body("violations.pointer", contains("/subject/en"));
        put(OF_CHAPTER, Map.of("subject", both("lessons", "l’enseignement"))).statusCode(204);
    }

    @Test
    void styleIsRefusedThatCannotBePrinted() {
        put(STYLE, Map.of("headings", Map.of("generic", both("On {chapters}", "Sur\n{chapter}"))))
                .statusCode(422)
                .body("violations.pointer", hasItems("/headings/generic"));
        put(STYLE, Map.of("headings", Map.of("generic", both("On {chapters}", "Sur {chapter}"))))
                .statusCode(422)
                .body("violations.pointer", hasItems("/headings/generic/en"));
        put(OF_CHAPTER, Map.of("headings", Map.of("practice", text("Of {urgency}"))))
                .statusCode(422)
                .body("violations.pointer", hasItems("/headings/practice/en", "/headings/practice/fr"));
        var stale = tag(STYLE);
        put(STYLE, Map.of("headings", Map.of())).statusCode(204);
        secretariat()
                .header("If-Match", stale)
                .body(Map.of("headings", Map.of()))
                .put(STYLE)
                .then()
                .statusCode(412);
    }

    @Test
    void sentenceOnOpenRecommendationsNamesThem() {
        put(STYLE, Map.of("headings", Map.of("open", both("For {party}.", "{recommendations} pour {party}."))))
                .statusCode(422)
                .body("violations.pointer", contains("/headings/open/en"))
                .body("violations.code", contains("SLOT_MISSING"));
        put(OF_CHAPTER, Map.of("headings", Map.of("open", text("{recommendations}"))))
                .statusCode(204);
    }

    @Test
    void styleTravelsInThePackage() {
        put(STYLE, Map.of("headings", Map.of("generic", text("To all")))).statusCode(204);
        put(OF_CHAPTER, Map.of("subject", both("law", "le droit"))).statusCode(204);

        secretariat()
                .get(REPORT + "/package")
                .then()
                .body("style.round.headings.generic.en", equalTo("To all"))
                .body("style.chapters[0].chapter", equalTo("II"))
                .body("style.chapters[0].style.subject.fr", equalTo("le droit"));
    }

    private static Map<String, String> both(String english, String french) {
        return Map.of("en", english, "fr", french);
    }

    private static ValidatableResponse factsheet(String party, String language) {
        return secretariat()
                .accept("application/json")
                .get("/rounds/2/factsheets/" + party + "?lang=" + language)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String party) {
        return secretariat()
                .accept("text/html")
                .get("/rounds/2/factsheets/" + party)
                .then()
                .statusCode(200);
    }
}
