package org.lanzarote.monitoring.replies.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A reply on paper is entered by the Secretariat, marked as such, and says no more than the paper. */
@QuarkusTest
class PaperReplyTest {

    private static final Map<String, ?> ANSWERS = Map.of("9.1", yes("Since 2024"), "12", textAnswer("By treaty"));

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "NOR");
    }

    @Test
    void paperIsSubmittedOnBehalfOfTheParty() {
        enter("2027-02-20", ANSWERS).then().statusCode(204);

        secretariat()
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("answers.text", hasItem("Since 2024"));
        focalPoint("FRA")
                .get(REPLY + "/submissions", "FRA")
                .then()
                .body("items.paperReceivedOn", contains("2027-02-20"))
                .body("items.submittedBy", contains("secretariat"));
        focalPoint("FRA")
                .get(REPLY + "/submissions/1/receipt", "FRA")
                .then()
                .statusCode(200)
                .body("onBehalf", equalTo(true));
        focalPoint("FRA").get(ANSWER, "FRA", "12").then().body("text", equalTo("By treaty"));
    }

    @Test
    void tagThatItNeedsIsShownForAPartyWithoutAccount() {
        var rows = secretariat().get(REPLIES).then().statusCode(200).extract().jsonPath();
        assertThat(rows.getList("items.tag")).hasSize(2).doesNotContainNull();

        secretariat()
                .header("If-Match", rows.getString("items[0].tag"))
                .body(body("2027-02-20", ANSWERS))
                .post(REPLY + "/paper", "FRA")
                .then()
                .statusCode(204);
        focalPoint("FRA").get(REPLIES).then().body("items[0].tag", nullValue());
    }

    @Test
    void whatThePaperLeavesOpenStaysOpen() {
        enter("2027-02-20", ANSWERS).then().statusCode(204);

        focalPoint("FRA").get(ANSWER, "FRA", "1.1").then().body("text", equalTo(""));
    }

    @Test
    void partyCorrectsItAsItsOwnAndTheSecretariatReadsNoDraftOfThat() {
        enter("2027-02-20", ANSWERS).then().statusCode(204);
        GivenReplies.supplement("FRA").then().statusCode(204);
        GivenReplies.saved("FRA", "12", "Not yet submitted");

        secretariat().get(ANSWER, "FRA", "12").then().body("text", equalTo("By treaty"));
        outOfContract(secretariat()).get("/forgetful").then().body("answers", empty());
    }

    @Test
    void replyThatThePartyHasBegunIsLeftAlone() {
        GivenReplies.answered("FRA", "12");

        enter("2027-02-20", ANSWERS).then().statusCode(409).body("type", equalTo("/problems/reply-begun"));
        focalPoint("FRA").get(ANSWER, "FRA", "12").then().body("text", equalTo("The answer to 12"));
        outOfContract(secretariat()).get("/forgetful").then().body("answers", empty());
    }

    @Test
    void badPaperChangesNothing() {
        enter("2027-03-02", ANSWERS).then().statusCode(422).body("violations.pointer", contains("/receivedOn"));
        enter("2027-02-20", Map.of("77", textAnswer("?"), "12", yes("No choice")))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/answers/12/value"))
                .body("violations.pointer", hasItem("/answers/77"));
        enter("2027-03-02", Map.of("77", textAnswer("?"), "12", yes("No choice")))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/receivedOn", "/answers/12/value", "/answers/77"));

        secretariat().get(REPLIES).then().body("items.status", contains("NOT_STARTED", "NOT_STARTED"));
        focalPoint("FRA")
                .get(ANSWER, "FRA", "12")
                .then()
                .body("text", equalTo(""))
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void onlyTheSecretariatEntersPaper() {
        for (var other : new String[] {"focal-point-fra", "committee", "delegate-fra"}) {
            as(other)
                    .header("If-Match", "\"0.0\"")
                    .body(body("2027-02-20", ANSWERS))
                    .post(REPLY + "/paper", "FRA")
                    .then()
                    .statusCode(403);
        }
        secretariat()
                .body(body("2027-02-20", ANSWERS))
                .post(REPLY + "/paper", "FRA")
                .then()
                .statusCode(428);
    }

    private static Response enter(String receivedOn, Map<String, ?> answers) {
        return secretariat()
                .header("If-Match", "\"0.0\"")
                .body(body(receivedOn, answers))
                .post(REPLY + "/paper", "FRA");
    }

    private static Map<String, Object> body(String receivedOn, Map<String, ?> answers) {
        return Map.of("receivedOn", receivedOn, "questionnaireVersion", 1, "answers", answers);
    }
}
