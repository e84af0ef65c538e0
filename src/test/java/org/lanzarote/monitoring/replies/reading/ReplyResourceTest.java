package org.lanzarote.monitoring.replies.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.QUESTIONS;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;

@QuarkusTest
class ReplyResourceTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "NOR");
    }

    @Test
    void ownReplyIsReadWithTheTagOfEachAnswer() {
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .statusCode(200)
                .body("party", equalTo("FRA"))
                .body("name.fr", equalTo("France"))
                .body("questionnaireVersion", equalTo(1))
                .body("status", equalTo("NOT_STARTED"))
                .body(
                        "permittedActions",
                        contains(
                                "SAVE_ANSWER",
                                "SAVE_ANSWERS",
                                "ATTACH",
                                "LOAD_FORM",
                                "LOAD_PACKAGE",
                                "SUBMIT",
                                "DELEGATE",
                                "COMMENT"))
                .body("lockReasons", empty())
                .body("answers.question", equalTo(QUESTIONS))
                .body("answers.tag", everyItem(equalTo("\"0\"")))
                .body("answers.text", everyItem(equalTo("")))
                .body("answers.value", everyItem(nullValue()));
    }

    @Test
    void answerIsSavedWithItsOwnTag() {
        var saved = save("FRA", "9.1", answerTag("FRA", "9.1"), yes("Since 2024"));

        saved.then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("tag", equalTo("\"1\""))
                .body("value", equalTo("YES"))
                .body("text", equalTo("Since 2024"))
                .body("language", equalTo("EN"))
                .body("savedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("savedBy", equalTo("Demonstration Focal point FRA"));
        var read = focalPoint("FRA").get(ANSWER, "FRA", "9.1");
        read.then().statusCode(200).header("ETag", equalTo("\"1\""));
        assertThat(read.asString()).isEqualTo(saved.asString());
    }

    @Test
    void savingAnAnswerLeavesTheTagsOfOthersAlone() {
        var before = tag("FRA");
        save("FRA", "1.2", "\"0\"", textAnswer("One")).then().statusCode(200);

        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("answers.tag", contains("\"0\"", "\"1\"", "\"0\"", "\"0\"", "\"0\""));
        assertThat(tag("FRA")).as("the tag of the reply covers its answers").isNotEqualTo(before);
        assertThat(focalPoint("NOR").get(REPLY, "NOR").<List<String>>path("answers.tag"))
                .containsOnly("\"0\"");
    }

    @Test
    void firstSavedAnswerMakesADraft() {
        GivenReplies.answered("FRA", "12");

        focalPoint("FRA").get(REPLY, "FRA").then().body("status", equalTo("DRAFT"));
        focalPoint("NOR").get(REPLY, "NOR").then().body("status", equalTo("NOT_STARTED"));
    }

    @Test
    void choiceMayStayOpenAndBeTakenBackInADraft() {
        save("FRA", "9.1", "\"0\"", yes("Yes")).then().statusCode(200);

        save("FRA", "9.1", "\"1\"", Map.of("text", "", "language", "FR"))
                .then()
                .statusCode(200)
                .body("value", nullValue())
                .body("text", equalTo(""));
    }

    @Test
    void staleTagIsRefusedAndTheCurrentOneNamed() {
        save("FRA", "12", "\"0\"", textAnswer("First")).then().statusCode(200);

        save("FRA", "12", "\"0\"", textAnswer("Second"))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"))
                .body("detail", containsString("\"1\""));
        read("12").then().body("text", equalTo("First"));
    }

    @Test
    void saveWithoutATagIsRefused() {
        focalPoint("FRA")
                .body(textAnswer("Blind"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        save("FRA", "12", "*", textAnswer("Blind")).then().statusCode(428);
        read("12").then().body("text", equalTo("")).header("ETag", equalTo("\"0\""));
    }

    @Test
    void yesIsNoAnswerToAQuestionForText() {
        save("FRA", "12", "\"0\"", yes("Yes"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", contains("/value"));
        read("12").then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void choiceIsYesOrNo() {
        save("FRA", "9.1", "\"0\"", Map.of("value", "PERHAPS", "text", "", "language", "EN"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", contains("/value"));
    }

    @Test
    void textHasAGreatestLength() {
        save("FRA", "12", "\"0\"", textAnswer("a".repeat(50_000))).then().statusCode(200);
        save("FRA", "12", "\"1\"", textAnswer("a".repeat(50_001)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text"));
        read("12").then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void textIsToldWithItsLanguage() {
        save("FRA", "12", "\"0\"", Map.of("text", "Yes"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "77", "9.2", "9.1.a", "nonsense"})
    void questionThatTakesNoAnswerHasNone(String question) {
        save("FRA", question, "\"0\"", yes("Yes")).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        focalPoint("FRA").get(ANSWER, "FRA", question).then().statusCode(404);
    }

    @Test
    void whoseTaskItIsNotSavesNothing() {
        secretariat()
                .header("If-Match", "\"0\"")
                .body(answer("12"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(403);
        as("delegate-fra")
                .header("If-Match", "\"0\"")
                .body(answer("12"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(404);
        nobody().header("If-Match", "\"0\"")
                .body(answer("12"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(401);
    }

    @Test
    void ofTwoSavesAtOnceWithTheSameTagOneWins() throws Exception {
        Callable<Response> left = () -> save("FRA", "12", "\"0\"", textAnswer("Left"));
        Callable<Response> right = () -> save("FRA", "12", "\"0\"", textAnswer("Right"));

        var saved = AtOnce.send(List.of(left, right));

        assertThat(saved).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        var winner = saved.get(0).statusCode() == 200 ? "Left" : "Right";
        read("12").then().body("text", equalTo(winner)).header("ETag", equalTo("\"1\""));
    }

    private static Response read(String question) {
        return focalPoint("FRA").get(ANSWER, "FRA", question);
    }
}
