package org.lanzarote.monitoring.replies.reply;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;

/** A submitted reply is corrected or supplemented by a further submission; what was submitted stands until then. */
@QuarkusTest
class RevisionTest {

    @BeforeEach
    void aPublishedReply() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.published("FRA");
    }

    @Test
    void supplementIsASubmissionOfItsOwn() {
        supplement("FRA").then().statusCode(204).header("ETag", equalTo(tag("FRA")));
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("REVISION"))
                .body("revision.cause", equalTo("SUPPLEMENTED"))
                .body("revision.reason", equalTo("New figures"))
                .body("permittedActions", equalTo(GivenReplies.ACTIONS_ON_A_DRAFT));

        change("The newest figures");
        submit("FRA", tag("FRA")).then().statusCode(204);

        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("submissions", equalTo(2))
                .body("publishedSubmission", equalTo(1))
                .body("revision", nullValue());
    }

    @Test
    void othersReadWhatStandsWhileThePartyWorks() {
        supplement("FRA").then().statusCode(204);
        change("Not yet for others");

        secretariat()
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("REVISION"))
                .body("submission", equalTo(1))
                .body("answers.text", hasItem("The answer to 12"));
        committee().get(ANSWER, "FRA", "12").then().body("text", equalTo("The answer to 12"));
        nobody().get(ANSWER, "FRA", "12").then().body("text", equalTo("The answer to 12"));
        secretariat().get(REPLY + "/answers", "FRA").then().body("answers.12.text", equalTo("The answer to 12"));
        focalPoint("FRA").get(ANSWER, "FRA", "12").then().body("text", equalTo("Not yet for others"));
    }

    @Test
    void publicLearnsNothingOfARevisionUntilItIsPublished() {
        var before = nobody().get(REPLY, "FRA").asString();
        supplement("FRA").then().statusCode(204);
        change("The newest figures");
        submit("FRA", tag("FRA")).then().statusCode(204);

        nobody().get(REPLY, "FRA").then().body("$", equalTo(new JsonPath(before).getMap("$")));
        nobody().get(REPLIES).then().body("items.status", contains("PUBLISHED"));
        secretariat().get(ANSWER, "FRA", "12").then().body("text", equalTo("The newest figures"));

        publish("FRA", recordTag("FRA")).then().statusCode(204);
        nobody().get(REPLY, "FRA")
                .then()
                .body("submission", equalTo(2))
                .body("answers.text", hasItem("The newest figures"));
    }

    @Test
    void secretariatReturnsAReplyForCorrection() {
        secretariat()
                .header("If-Match", recordTag("FRA"))
                .body(Map.of("reason", "Question 12 was answered for another year"))
                .post(REPLY + "/return", "FRA")
                .then()
                .statusCode(204)
                .header("ETag", equalTo(recordTag("FRA")));

        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("revision.cause", equalTo("RETURNED"))
                .body("revision.reason", equalTo("Question 12 was answered for another year"));
        change("For the right year");
        submit("FRA", tag("FRA")).then().statusCode(204);
        secretariat().get(REPLY, "FRA").then().body("submission", equalTo(2));
    }

    @Test
    void returnedReplyIsCorrectedAlsoWhenTheRepliesAreClosed() {
        GivenClosing.closed();
        supplement("FRA").then().statusCode(409).body("type", equalTo("/problems/replies-closed"));
        secretariat()
                .header("If-Match", recordTag("FRA"))
                .body(Map.of("reason", "Question 12 was answered for another year"))
                .post(REPLY + "/return", "FRA")
                .then()
                .statusCode(204);

        focalPoint("FRA").get(REPLY, "FRA").then().body("lockReasons", empty());
        change("For the right year");
        submit("FRA", tag("FRA")).then().statusCode(204);
        focalPoint("NOR").get(REPLY, "NOR").then().body("lockReasons.reason", contains("REPLIES_CLOSED"));
    }

    @Test
    void delegateWorksOnItsSectionsOfARevision() {
        GivenDelegations.give("12");
        supplement("FRA").then().statusCode(204);

        as("delegate-fra")
                .header("If-Match", answerTag("FRA", "12"))
                .body(textAnswer("From the ministry"))
                .put(ANSWER, "FRA", "12")
                .then()
                .statusCode(200);
        as("delegate-fra").get(REPLY, "FRA").then().body("answers.question", contains("12"));
    }

    @Test
    void openReplyIsNeitherSupplementedNorReturned() {
        supplement("FRA").then().statusCode(204);

        supplement("FRA").then().statusCode(409).body("type", equalTo("/problems/reply-not-submitted"));
        secretariat()
                .header("If-Match", recordTag("FRA"))
                .body(Map.of("reason", "Again"))
                .post(REPLY + "/return", "FRA")
                .then()
                .statusCode(409);
        supplement("NOR").then().statusCode(409);
    }

    @Test
    void revisionNeedsAReasonAndTheTag() {
        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(Map.of("reason", " "))
                .post(REPLY + "/supplement", "FRA")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        focalPoint("FRA")
                .body(Map.of("reason", "New figures"))
                .post(REPLY + "/supplement", "FRA")
                .then()
                .statusCode(428);
        focalPoint("FRA").get(REPLY, "FRA").then().body("status", equalTo("PUBLISHED"));
    }

    private static void change(String text) {
        Response saved = save("FRA", "12", answerTag("FRA", "12"), textAnswer(text));
        saved.then().statusCode(200);
    }
}
