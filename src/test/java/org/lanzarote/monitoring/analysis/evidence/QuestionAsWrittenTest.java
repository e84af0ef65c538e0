package org.lanzarote.monitoring.analysis.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;

/** The number of a question is looked for as it is written, and is no pattern. */
@QuarkusTest
class QuestionAsWrittenTest {

    @BeforeEach
    void evidenceAndAnExercise() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenEvidence.submitted("RUS");
            GivenEvidence.finding("RUS", "Possession carries up to two years");
            GivenCodebook.started();
            GivenExercises.openedToTwo();
        });
    }

    @ParameterizedTest
    @CsvSource({"evidence, 12", "coding-exercises, 9"})
    void signOfAPatternIsNoQuestion(String list, String question) {
        secretariat()
                .get("/rounds/2/" + list + "?question=" + question)
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)));
        for (var pattern : List.of("%", "_", "1_", "1%")) {
            secretariat()
                    .queryParam("question", pattern)
                    .get("/rounds/2/" + list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/bad-parameter"));
        }
    }
}
