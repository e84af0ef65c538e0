package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The questionnaire of the demonstration round: sixteen questions, some sixty items, in two languages. */
@QuarkusTest
class DemonstrationQuestionnaireTest {

    private static final String QUESTIONNAIRE = "/rounds/2/questionnaire";

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void sixteenQuestionsStandInTheOrderOfTheConvention() {
        nobody().get(QUESTIONNAIRE)
                .then()
                .body("sections.key", contains("PREVENTION", "PROTECTION", "PROSECUTION", "PARTNERSHIP"))
                .body("questions.findAll { !it.number.contains('.') }.size()", equalTo(16))
                .body("questions.size()", greaterThanOrEqualTo(60))
                .body("questions.findAll { it.text.en == null || it.text.fr == null }", empty())
                .body("missingTranslations", empty())
                .body("staleTranslations", empty())
                .body("adoption.decidedOn", equalTo("2017-05-12"));
    }

    @Test
    void itGoesOutAndComesInAgainEqual() {
        var out = nobody().get(QUESTIONNAIRE + "/versions/1/package").asString();
        secretariat().body(GivenRounds.wish(3)).post("/rounds").then().statusCode(201);

        secretariat().body(out).post("/rounds/3/questionnaire/versions").then().statusCode(201);

        assertThat(secretariat()
                        .get("/rounds/3/questionnaire/versions/1/package")
                        .asString())
                .isEqualTo(out);
    }

    @Test
    void shortListOfItIsPutToChildren() {
        nobody().get(QUESTIONNAIRE + "?audience=CHILD")
                .then()
                .body("questions.number", contains("1", "1.1", "3", "3.1", "3.2", "6", "6.1"));
    }

    @Test
    void exemptionsAreExplainedWhereThereIsNoSpecificOffence() {
        focalPoint("ITA").get("/rounds/2/replies/ITA").then().body("notShown", contains("3.2", "3.3", "11.3"));
        var answers = Map.of(
                "questionnaireVersion",
                1,
                "answers",
                Map.of("11.2", Map.of("value", "NO", "text", "Demonstration text.", "language", "EN")));

        focalPoint("ITA")
                .header(
                        "If-Match",
                        focalPoint("ITA").get("/rounds/2/replies/ITA").header("ETag"))
                .body(answers)
                .put("/rounds/2/replies/ITA/answers")
                .then()
                .statusCode(204);

        focalPoint("ITA").get("/rounds/2/replies/ITA").then().body("notShown", equalTo(List.of("3.2", "3.3")));
    }
}
