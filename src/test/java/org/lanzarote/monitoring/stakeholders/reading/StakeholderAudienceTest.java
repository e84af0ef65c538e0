package org.lanzarote.monitoring.stakeholders.reading;

import static org.hamcrest.Matchers.contains;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A stakeholder answers what is put to it, and comments on what is put to States. */
@QuarkusTest
class StakeholderAudienceTest {

    @BeforeEach
    void aQuestionForEach() {
        GivenRounds.launchedWith(
                List.of(
                        with(question("1", "TEXT", "I"), "audiences", List.of("STATE")),
                        with(question("2", "TEXT", "I"), "audiences", List.of("STAKEHOLDER"))),
                "FRA");
    }

    @Test
    void eachAnswersItsOwn() {
        focalPoint("FRA").get("/rounds/2/replies/FRA").then().body("answers.question", contains("1"));
        draft(List.of(Map.of("question", "2", "text", "Our answer")), List.of())
                .then()
                .statusCode(201);
        draft(List.of(Map.of("question", "1", "text", "Not ours to answer")), List.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/0/question"));
    }

    @Test
    void commentsAreOnWhatAStateAnswers() {
        GivenReplies.saved("FRA", "1", "We did all of it");
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");

        draft(List.of(), List.of(comment("FRA", 1, "1", "We see it otherwise")))
                .then()
                .statusCode(201);
        draft(List.of(), List.of(comment("FRA", 1, "2", "Of no State's answer")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/comments/0/question"));
    }

    private static Response draft(List<Object> answers, List<Object> comments) {
        return stakeholder()
                .body(Map.of("kind", "NGO", "language", "EN", "answers", answers, "comments", comments))
                .post("/rounds/2/stakeholder-submissions");
    }
}
