package org.lanzarote.monitoring.replies.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.QUESTIONS;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.support.Moment;

/** A draft goes on with a later version when its Party says so, and loses nothing. */
@QuarkusTest
class ReplyMoveTest {

    @BeforeEach
    void aSecondVersionDuringTheRound() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "NOR");
            GivenReplies.answered("FRA");
            List<Map<String, Object>> questions = new ArrayList<>(
                    secretariat().get(VERSIONS + "/1/package").jsonPath().getList("questions"));
            questions.add(6, with(question("3.2", "TEXT", "IX"), "required", false));
            draft(wish(questions)).statusCode(201);
            publish("2", "\"0\"");
        });
    }

    @Test
    void nothingMovesByItself() {
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("questionnaireVersion", equalTo(1))
                .body("answers.question", equalTo(QUESTIONS));
    }

    @Test
    void movedReplyKeepsEveryAnswerAndHasTheNewQuestion() {
        var before = focalPoint("FRA").get(REPLY, "FRA").jsonPath().getList("answers.text");

        var moved = move("FRA", tag("FRA"), 2);

        moved.then().statusCode(204).header("ETag", equalTo(tag("FRA")));
        var reply = focalPoint("FRA").get(REPLY, "FRA").jsonPath();
        assertThat(reply.getInt("questionnaireVersion")).isEqualTo(2);
        assertThat(reply.getList("answers.question")).containsExactly("1.1", "1.2", "3.1", "3.2", "9.1", "12");
        var texts = reply.getList("answers.text");
        assertThat(texts.remove(3)).isEqualTo("");
        assertThat(texts).isEqualTo(before);
        secretariat()
                .get("/rounds/2/replies")
                .then()
                .body("items.party", contains("FRA", "NOR"))
                .body("items.questionnaireVersion", contains(2, 1))
                .body("items.questions", contains(6, 5));
        focalPoint("FRA").get("/rounds/2/replies").then().body("items.answered", contains(5));
        submit("FRA", tag("FRA")).then().statusCode(204);
    }

    @Test
    void delegateHasTheNewQuestionOfItsSection() {
        GivenDelegations.give("3");

        move("FRA", tag("FRA"), 2).then().statusCode(204);

        as("delegate-fra").get(REPLY, "FRA").then().body("answers.question", contains("3.1", "3.2"));
        as("delegate-fra")
                .header("If-Match", "\"0\"")
                .body(textAnswer("From the ministry"))
                .put(ANSWER, "FRA", "3.2")
                .then()
                .statusCode(200);
    }

    @Test
    void moveNeedsTheTagOfWhatWasSeen() {
        var seen = tag("FRA");
        save("FRA", "12", "\"1\"", textAnswer("Changed meanwhile")).then().statusCode(200);

        move("FRA", seen, 2).then().statusCode(412);
        focalPoint("FRA")
                .body(Map.of("version", 2))
                .post(REPLY + "/move", "FRA")
                .then()
                .statusCode(428);
        focalPoint("FRA").get(REPLY, "FRA").then().body("questionnaireVersion", equalTo(1));
    }

    @Test
    void replyMovesToALaterPublishedVersionOnly() {
        draft(wish(List.of(question("1", "TEXT", "I")))).statusCode(409);

        move("FRA", tag("FRA"), 1).then().statusCode(409).body("type", equalTo("/problems/questionnaire-not-newer"));
        move("FRA", tag("FRA"), 3).then().statusCode(404);
        focalPoint("FRA").get(REPLY, "FRA").then().body("questionnaireVersion", equalTo(1));
    }

    @Test
    void submittedReplyKeepsItsVersionForEver() {
        submit("FRA", tag("FRA")).then().statusCode(204);

        move("FRA", tag("FRA"), 2).then().statusCode(409).body("type", equalTo("/problems/reply-submitted"));
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("questionnaireVersion", equalTo(1))
                .body("permittedActions", contains("SUPPLEMENT", "DELEGATE", "COMMENT"));
    }

    @Test
    void onlyItsOwnPartyMovesAReply() {
        focalPoint("NOR")
                .header("If-Match", "\"0.0\"")
                .body(Map.of("version", 2))
                .post(REPLY + "/move", "FRA")
                .then()
                .statusCode(404);
        GivenClosing.closed();
        move("FRA", tag("FRA"), 2).then().statusCode(409).body("type", equalTo("/problems/replies-closed"));
    }

    @Test
    void draftTellsThatItCanMove() {
        focalPoint("FRA").get(REPLY, "FRA").then().body("permittedActions", hasItem("MOVE"));
        nobody().get("/rounds/2/questionnaire").then().body("version", equalTo(2));
        move("FRA", tag("FRA"), 2).then().statusCode(204);
        focalPoint("FRA").get(REPLY, "FRA").then().body("permittedActions", equalTo(GivenReplies.ACTIONS_ON_A_DRAFT));
    }

    private static Response move(String party, String tag, int version) {
        return focalPoint(party)
                .header("If-Match", tag)
                .body(Map.of("version", version))
                .post(REPLY + "/move", party);
    }
}
