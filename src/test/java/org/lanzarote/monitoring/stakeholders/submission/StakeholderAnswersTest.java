package org.lanzarote.monitoring.stakeholders.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.condition;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A stakeholder answers as each question's kind asks. */
@QuarkusTest
class StakeholderAnswersTest {

    private static final Map<String, Object> FIGURES = with(
            question("4", "TABLE", "III"),
            "table",
            Map.of(
                    "columns",
                    List.of(
                            Map.of("key", "year", "kind", "YEAR", "required", true, "label", text("Year")),
                            Map.of("key", "cases", "kind", "NUMBER", "required", false, "label", text("Cases"))),
                    "maxRows",
                    5));

    @BeforeEach
    void aQuestionOfEveryKind() {
        GivenRounds.launchedWith(
                List.of(
                        with(question("1", "YES_NO", "I"), "explanation", "REQUIRED"),
                        with(question("2", "TEXT", "I"), "showWhen", condition("1", "IS", "NO")),
                        question("3", "NUMBER", "II"),
                        FIGURES,
                        question("5", "LINKS", "II"),
                        question("6", "DATE", "II")),
                "FRA");
    }

    @Test
    void answersAreKeptAsTheirKindsAsk() {
        String id = GivenSubmissions.drafted(wish(
                List.of(
                        Map.of("question", "6", "date", "2026-05-01", "text", ""),
                        Map.of("question", "1", "value", "NO", "text", "Not in law"),
                        answer("2", "Because [see this](answer:3)"),
                        Map.of("question", "3", "number", 12, "text", ""),
                        Map.of("question", "4", "rows", List.of(Map.of("year", 2025, "cases", 3)), "text", ""),
                        Map.of("question", "5", "references", List.of(Map.of("title", "A study")), "text", "")),
                List.of()));

        stakeholder()
                .get(ONE, id)
                .then()
                .body("answers.question", contains("1", "2", "3", "4", "5", "6"))
                .body("answers[0].value", equalTo("NO"))
                .body("answers[2].number", equalTo(12))
                .body("answers[3].rows[0].year", equalTo(2025))
                .body("answers[4].references[0].title", equalTo("A study"))
                .body("answers[5].date", equalTo("2026-05-01"));
        validation(id).body("submittable", equalTo(true)).body("remarks", hasSize(0));
    }

    @Test
    void everythingThatDoesNotFitItsKindIsToldAtOnce() {
        stakeholder()
                .body(wish(
                        List.of(
                                Map.of("question", "1", "value", "PERHAPS", "text", "<b>bold</b>"),
                                Map.of("question", "3", "value", "YES", "text", ""),
                                Map.of("question", "4", "rows", List.of(Map.of("month", 5)), "text", ""),
                                Map.of("question", "6", "date", "2026-05-01", "text", "An explanation")),
                        List.of(Map.of("party", "FRA", "text", "<script>"))))
                .post(ALL)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/answers/0/value",
                                "/answers/0/text",
                                "/answers/0/text",
                                "/answers/1/value",
                                "/answers/2/rows/0",
                                "/answers/3/text",
                                "/comments/0/text"));
    }

    @Test
    void questionThatIsNotShownTakesNoAnswer() {
        stakeholder()
                .body(wish(
                        List.of(Map.of("question", "1", "value", "YES", "text", "In law"), answer("2", "Why ask?")),
                        List.of()))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/1/question"));
    }

    @Test
    void whatIsAnsweredIsAnsweredInFullAndTheRestMayStayOpen() {
        String id = GivenSubmissions.drafted(wish(
                List.of(
                        Map.of("question", "1", "value", "NO", "text", ""),
                        Map.of("question", "4", "rows", List.of(Map.of("cases", 3)), "text", "")),
                List.of()));

        validation(id)
                .body("submittable", equalTo(false))
                .body("tag", equalTo("\"0\""))
                .body(
                        "remarks.findAll { it.severity == 'ERROR' }.pointer",
                        contains("/answers/0/text", "/answers/1/rows/0/year"))
                .body("remarks.findAll { it.severity == 'WARNING' }", hasSize(4));
        submit(id, "\"0\"")
                .statusCode(409)
                .body("violations.pointer", contains("/answers/0/text", "/answers/1/rows/0/year"));

        stakeholder()
                .header("If-Match", "\"0\"")
                .body(wish(List.of(Map.of("question", "1", "value", "NO", "text", "Not in law")), List.of()))
                .put(ONE, id)
                .then()
                .statusCode(204);
        validation(id)
                .body("submittable", equalTo(true))
                .body("remarks.severity", contains("WARNING", "WARNING", "WARNING", "WARNING", "WARNING"));
        submit(id, "\"1\"").statusCode(204);
    }

    @Test
    void validationIsForItsOrganisationWhileItDrafts() {
        String id = GivenSubmissions.drafted(wish(List.of(answer("3", "")), List.of()));
        validation(id).body("remarks[0].pointer", equalTo("/answers/0"));
        secondStakeholder().get(ONE + "/validation", id).then().statusCode(404);

        String submitted =
                GivenSubmissions.drafted(wish(List.of(Map.of("question", "3", "number", 1, "text", "")), List.of()));
        GivenSubmissions.submit(submitted);
        stakeholder()
                .get(ONE + "/validation", submitted)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-frozen"));
    }

    private static ValidatableResponse validation(String id) {
        return stakeholder().get(ONE + "/validation", id).then().statusCode(200);
    }

    private static ValidatableResponse submit(String id, String tag) {
        return stakeholder().header("If-Match", tag).post(ONE + "/submit", id).then();
    }
}
