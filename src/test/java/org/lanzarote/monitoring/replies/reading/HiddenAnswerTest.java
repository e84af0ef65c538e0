package org.lanzarote.monitoring.replies.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.condition;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.support.Asking;

/** What a Party answered to a question that then was not shown stays its own: it is no part of what it submits. */
@QuarkusTest
class HiddenAnswerTest {

    @BeforeEach
    void anAnswerIsHiddenByAnother() {
        GivenRounds.launchedWith(
                List.of(
                        question("1", "YES_NO", "I"),
                        with(question("2", "TEXT", "I"), "showWhen", condition("1", "IS", "NO")),
                        with(question("3", "TEXT", "I"), "required", false)),
                "FRA");
        choose("NO");
        save("FRA", "2", "\"0\"", textAnswer("Second thoughts")).then().statusCode(200);
        choose("YES");
    }

    @Test
    void draftTellsWhatIsNotShownAndWhatIsIncomplete() {
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("notShown", contains("2"))
                .body("incomplete", empty());
        choose(null);
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("notShown", contains("2"))
                .body("incomplete", contains("1"));
        choose("NO");
        focalPoint("FRA").get(REPLY, "FRA").then().body("notShown", empty()).body("incomplete", empty());
    }

    @Test
    void delegateIsNotToldWhatOtherAnswersDecide() {
        GivenDelegations.give("3");

        as("delegate-fra")
                .get(REPLY, "FRA")
                .then()
                .body("answers.question", contains("3"))
                .body("notShown", nullValue())
                .body("incomplete", nullValue());
    }

    @Test
    void hiddenAnswerIsNeitherSubmittedNorPublished() {
        submit("FRA", tag("FRA")).then().statusCode(204);
        withoutIt(Asking::secretariat);
        withoutIt(Asking::committee);

        publish("FRA", secretariat().get(REPLY, "FRA").header("ETag")).then().statusCode(204);
        withoutIt(Asking::nobody);
        outOfContract(nobody())
                .get("/forgetful")
                .then()
                .body("questions", empty())
                .body("submittedQuestions", empty());
        outOfContract(secretariat()).get("/forgetful").then().body("submittedQuestions", contains("1", "3"));
        focalPoint("FRA").get(ANSWER, "FRA", "2").then().statusCode(200).body("text", equalTo("Second thoughts"));
    }

    private static void withoutIt(Supplier<RequestSpecification> asker) {
        asker.get().get(REPLY, "FRA").then().statusCode(200).body("answers.question", contains("1", "3"));
        asker.get().get(ANSWER, "FRA", "2").then().statusCode(404);
    }

    private static void choose(@Nullable String value) {
        var body = value == null ? textAnswer("") : Map.of("value", value, "text", "", "language", "EN");
        save("FRA", "1", answerTag("FRA", "1"), body).then().statusCode(200);
    }
}
