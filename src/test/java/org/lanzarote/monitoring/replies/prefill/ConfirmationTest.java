package org.lanzarote.monitoring.replies.prefill;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.FROM_ROUND_1;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.PREFILL;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.REPLY;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.answer;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.confirm;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.prefill;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.tag;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.preparation.round.GivenClosing;

/** Nothing goes out in a State's name that it did not say for this round. */
@QuarkusTest
class ConfirmationTest {

    @BeforeEach
    void askedTheSameAgain() {
        GivenPrefill.askedAgain(GivenEveryKind.questions());
    }

    @Test
    void replyIsSubmittedOnceEveryTakenAnswerIsConfirmedOrChanged() {
        GivenPrefill.prefilled();
        tell(REPLY + "/submit")
                .statusCode(409)
                .body("type", equalTo("/problems/reply-incomplete"))
                .body("violations", hasSize(10))
                .body("violations.pointer", hasItem("/answers/2.1"));

        for (var question : List.of("1.1", "2.1", "2.2", "4", "5", "6", "7", "8", "10")) {
            confirm(question).statusCode(204);
        }
        tell(REPLY + "/submit").statusCode(409).body("violations.pointer", contains("/answers/3"));
        save("3").then().statusCode(200).body("prefilledFrom", nullValue());

        focalPoint("FRA").get(REPLY).then().body("unconfirmed", empty()).body("incomplete", empty());
        tell(REPLY + "/submit").statusCode(204);
    }

    @Test
    void confirmedAnswerIsSavedAsItStandsByWhoConfirmsIt() {
        GivenPrefill.prefilled();

        confirm("3").statusCode(204).header("ETag", equalTo(tag(answer("3"))));

        focalPoint("FRA")
                .get(answer("3"))
                .then()
                .body("text", equalTo("Ministry of Justice"))
                .body("savedBy", equalTo("Demonstration Focal point FRA"))
                .body("savedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("prefilledFrom", nullValue());
        confirm("3").statusCode(409).body("type", equalTo("/problems/nothing-to-confirm"));
    }

    @Test
    void answerThatWasNotTakenIsNotConfirmed() {
        confirm("3").statusCode(409).body("type", equalTo("/problems/nothing-to-confirm"));
        focalPoint("FRA")
                .header("If-Match", "\"0\"")
                .post(answer("77") + "/confirm")
                .then()
                .statusCode(404);
    }

    @Test
    void answerHiddenMeanwhileIsNotConfirmedAndKeepsNothingBack() {
        GivenPrefill.prefilled();
        focalPoint("FRA")
                .header("If-Match", tag(answer("1.1")))
                .body(GivenEveryKind.answer("value", "NO", "text", "Not yet"))
                .put(answer("1.1"))
                .then()
                .statusCode(200);

        confirm("2.1").statusCode(409).body("type", equalTo("/problems/question-not-shown"));
        focalPoint("FRA").get(REPLY).then().body("unconfirmed", contains("3", "4", "5", "6", "7", "8", "10"));
    }

    @Test
    void delegateConfirmsInItsSections() {
        GivenPrefill.prefilled();
        String account = secretariat()
                .get("/accounts?party=FRA&role=DELEGATE")
                .then()
                .extract()
                .path("items[0].id");
        focalPoint("FRA")
                .body(Map.of("account", account, "sections", List.of("2")))
                .post(REPLY + "/delegations")
                .then()
                .statusCode(201);

        confirmAs("delegate-fra", "2.1").statusCode(204);
        confirmAs("delegate-fra", "3").statusCode(404);
        focalPoint("FRA").get(answer("2.1")).then().body("savedBy", equalTo("Demonstration Delegate FRA"));
    }

    @Test
    void bothNeedTheTagOfWhatWasRead() {
        focalPoint("FRA").body(FROM_ROUND_1).post(PREFILL).then().statusCode(428);
        focalPoint("FRA")
                .header("If-Match", "\"7.7\"")
                .body(FROM_ROUND_1)
                .post(PREFILL)
                .then()
                .statusCode(412);
        GivenPrefill.prefilled();

        focalPoint("FRA").post(answer("3") + "/confirm").then().statusCode(428);
        focalPoint("FRA")
                .header("If-Match", "\"0\"")
                .post(answer("3") + "/confirm")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheOwnFocalPointTakesAnswersOver() {
        nobody().body(FROM_ROUND_1).post(PREFILL).then().statusCode(401);
        for (var asking : List.of(secretariat(), committee(), as("delegate-fra"))) {
            asking.body(FROM_ROUND_1).post(PREFILL).then().statusCode(403);
        }
        for (var party : List.of("FRA", "ALB")) {
            focalPoint("NOR")
                    .header("If-Match", "\"0.0\"")
                    .body(FROM_ROUND_1)
                    .post("/rounds/2/replies/{party}/prefill", party)
                    .then()
                    .statusCode(404);
        }
        confirmAs("focal-point-nor", "3").statusCode(404);
    }

    @Test
    void thereMustBeASubmissionInAnEarlierRound() {
        for (int round : List.of(2, 3, 57, -1)) {
            prefill(Map.of("fromRound", round))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/fromRound"));
        }
        prefill(Map.of()).then().statusCode(422).body("violations.pointer", contains("/fromRound"));
        focalPoint("NOR")
                .header(
                        "If-Match",
                        focalPoint("NOR").get("/rounds/2/replies/NOR").header("ETag"))
                .body(FROM_ROUND_1)
                .post("/rounds/2/replies/NOR/prefill")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/fromRound"));
    }

    @Test
    void closedReplyTakesNothingOver() {
        GivenPrefill.prefilled();
        GivenClosing.closed();

        prefill(FROM_ROUND_1).then().statusCode(409);
        confirm("3").statusCode(409).body("type", equalTo("/problems/replies-closed"));
    }

    private static Response save(String question) {
        return focalPoint("FRA")
                .header("If-Match", tag(answer(question)))
                .body(GivenEveryKind.answer("text", "Ministry of Labour"))
                .put(answer(question));
    }

    private static ValidatableResponse confirmAs(String account, String question) {
        return as(account)
                .header("If-Match", tag(answer(question)))
                .post(answer(question) + "/confirm")
                .then();
    }
}
