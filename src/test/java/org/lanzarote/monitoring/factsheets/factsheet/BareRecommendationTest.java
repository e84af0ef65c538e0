package org.lanzarote.monitoring.factsheets.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A recommendation that no statement carries says how urgent it is, whom it addresses and where it is read. */
@QuarkusTest
class BareRecommendationTest {

    private static final String OWN =
            "chapters.specific.flatten().items.flatten().find { it.kind == 'RECOMMENDATION' }.";
    private static final String OPEN = "chapters.find { it.numeral == 'II' }.open.";

    @BeforeEach
    void openClassThatNamesFrance() {
        GivenReport.drafted();
        var wish = new HashMap<>(GivenReport.recommendation("II-5", "II", "REQUIRE", 53, 54));
        wish.put("addressee", Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of("FRA")));
        post(REPORT + "/recommendations", wish).statusCode(201);
    }

    @Test
    void factsheetOfAPartyThatItNamesSaysAllOfIt() {
        factsheet("FRA", "EN", "application/json")
                .body(OWN + "urgency", equalTo("REQUIRE"))
                .body(OWN + "addressee", equalTo("PARTIES_NOT_ALREADY_DOING_SO"))
                .body(OWN + "paragraphs", contains(53, 54))
                .body(OWN + "link", equalTo("/rounds/2/report/recommendations/II-5"))
                .body(OWN + "lead", equalTo("**REQUIRE** – Parties that are not already doing so, including France:"));
        factsheet("FRA", "EN", "text/html")
                .body(containsString(
                        "<div class=\"recommended\">\n<p><strong>REQUIRE</strong> – Parties that are not already doing so, including"
                                + " France: to do II-5 (Recommendation <a rel=\"nofollow\""
                                + " href=\"/rounds/2/report/recommendations/II-5?lang=EN\">II-5</a>. Paras. <a rel=\"nofollow\""
                                + " href=\"/rounds/2/report/paragraphs/53?lang=EN\">53</a>, <a rel=\"nofollow\""
                                + " href=\"/rounds/2/report/paragraphs/54?lang=EN\">54</a>.)"));
        assertThat(factsheet("FRA", "EN", "text/markdown").extract().asString())
                .contains(
                        "Recommendation [II-5](https://monitoring.example.org/rounds/2/report/recommendations/II-5?lang=EN)");
    }

    @Test
    void factsheetOfAnotherNamesItInASentenceInItsLanguage() {
        factsheet("NOR", "EN", "application/json")
                .body(
                        OPEN + "text",
                        equalTo("The report addresses Recommendation"
                                + " [II-5](/rounds/2/report/recommendations/II-5?lang=EN) (**requires**, paras."
                                + " [53](/rounds/2/report/paragraphs/53?lang=EN),"
                                + " [54](/rounds/2/report/paragraphs/54?lang=EN)) to Parties that are not already doing"
                                + " so; this concerns Norway as far as it is one of them."))
                .body(OPEN + "recommendations[0].urgency", equalTo("REQUIRE"))
                .body(OPEN + "recommendations[0].paragraphs", contains(53, 54));
        factsheet("NOR", "FR", "text/html")
                .body(containsString("href=\"/rounds/2/report/recommendations/II-5?lang=FR\""))
                .body(containsString("href=\"/rounds/2/report/paragraphs/54?lang=FR\""));
    }

    private static ValidatableResponse factsheet(String party, String language, String type) {
        return secretariat()
                .accept(type)
                .get("/rounds/2/factsheets/" + party + "?lang=" + language)
                .then()
                .statusCode(200);
    }
}
