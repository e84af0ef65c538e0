package org.lanzarote.monitoring.replies.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.QUESTIONS;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;

/** Whoever would have saved over another's work gets what is needed to merge, with the refusal itself. */
@QuarkusTest
class AnswerConflictTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "DEU");
    }

    @Test
    void refusalHasTheAnswerAsItStandsAndAsItStoodBefore() {
        save("FRA", "9.1", "\"0\"", yes("Common ground")).then().statusCode(200);
        save("FRA", "9.1", "\"1\"", Map.of("value", "NO", "text", "Theirs", "language", "FR"))
                .then()
                .statusCode(200);

        save("FRA", "9.1", "\"1\"", yes("Mine"))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"))
                .body("current.question", equalTo("9.1"))
                .body("current.tag", equalTo("\"2\""))
                .body("current.value", equalTo("NO"))
                .body("current.text", equalTo("Theirs"))
                .body("current.language", equalTo("FR"))
                .body("current.savedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("current.savedBy", equalTo("Demonstration Focal point FRA"))
                .body("base.tag", equalTo("\"1\""))
                .body("base.value", equalTo("YES"))
                .body("base.text", equalTo("Common ground"));
        focalPoint("FRA").get(ANSWER, "FRA", "9.1").then().body("text", equalTo("Theirs"));
    }

    @Test
    void mergedAnswerIsSavedWithTheTagOfTheRefusal() {
        save("FRA", "12", "\"0\"", textAnswer("Theirs")).then().statusCode(200);

        var refused = save("FRA", "12", "\"0\"", textAnswer("Mine")).then().statusCode(412);
        String tag = refused.extract().path("current.tag");
        save("FRA", "12", tag, textAnswer(refused.extract().path("current.text") + " and mine"))
                .then()
                .statusCode(200)
                .body("text", equalTo("Theirs and mine"));
    }

    @Test
    void whatWasNeverSavedIsNoCommonGround() {
        save("FRA", "12", "\"0\"", textAnswer("First")).then().statusCode(200);

        for (var tag : new String[] {"\"0\"", "\"7\"", "\"nonsense\"", "\"99999999999\""}) {
            save("FRA", "12", tag, textAnswer("Second"))
                    .then()
                    .statusCode(412)
                    .body("current.text", equalTo("First"))
                    .body("base", nullValue());
        }
    }

    @Test
    void missingTagIsNoConflictAndTellsNothing() {
        focalPoint("FRA")
                .body(textAnswer("No tag"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(428)
                .body("current", nullValue());
        focalPoint("FRA").get(ANSWER, "FRA", "12").then().body("savedAt", nullValue());
    }

    @Test
    void delegateMergesInItsSectionsAndLearnsOfNoOthers() {
        save("FRA", "9.1", "\"0\"", yes("The focal point's")).then().statusCode(200);
        GivenDelegations.give("9");

        as("delegate-fra")
                .header("If-Match", "\"0\"")
                .body(yes("The delegate's"))
                .put(ANSWER, "FRA", "9.1")
                .then()
                .statusCode(412)
                .body("current.text", equalTo("The focal point's"))
                .body("current.savedBy", equalTo("Demonstration Focal point FRA"));
        as("delegate-fra")
                .header("If-Match", "\"9\"")
                .body(textAnswer("Not mine"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(404)
                .body("current", nullValue());
    }

    @Test
    void whatARefusalShowsIsAReadingInTheTrail() {
        save("FRA", "12", "\"0\"", textAnswer("First")).then().statusCode(200);
        save("FRA", "12", "\"0\"", textAnswer("Second")).then().statusCode(412);

        as("auditor")
                .get("/trail?outcome=READ&operation=saveAnswer")
                .then()
                .statusCode(200)
                .body("items.status", contains(412))
                .body("items.record", contains("/rounds/2/replies/FRA/answers/12"))
                .body("items.account", contains("focal-point-fra"));
    }

    @Test
    void documentThatIsLateGetsEveryAnswerAsItStands() {
        var seen = tag("FRA");
        save("FRA", "12", "\"0\"", textAnswer("Meanwhile")).then().statusCode(200);

        focalPoint("FRA")
                .header("If-Match", seen)
                .body(Map.of("questionnaireVersion", 1, "answers", Map.of("12", textAnswer("Late"))))
                .put(REPLY + "/answers", "FRA")
                .then()
                .statusCode(412)
                .body("current.tag", equalTo(tag("FRA")))
                .body("current.answers.question", contains(QUESTIONS.toArray()))
                .body("current.answers.find { it.question == '12' }.text", equalTo("Meanwhile"))
                .body("current.answers.find { it.question == '12' }.tag", equalTo("\"1\""));
    }
}
