package org.lanzarote.monitoring.replies.prefill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.condition;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.EARLIER;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.FROM_ROUND_1;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.REPLY;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.answer;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.prefill;
import static org.lanzarote.monitoring.replies.prefill.GivenPrefill.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;

/** Which earlier answers go into a draft, and which do not, and why. */
@QuarkusTest
class PrefillTest {

    private static final List<String> TAKEN = List.of("1.1", "2.1", "2.2", "3", "4", "5", "6", "7", "8", "10");

    @Test
    void everyKindIsTakenAsItWasSubmittedAndSaysWhence() {
        GivenPrefill.askedAgain(GivenEveryKind.questions());

        var answer = prefill(FROM_ROUND_1);

        answer.then()
                .statusCode(200)
                .header("ETag", equalTo(tag(REPLY)))
                .body("round", equalTo(1))
                .body("submission", equalTo(1))
                .body("prefilled", equalTo(TAKEN))
                .body("skipped.question", contains("1.2", "9"))
                .body("skipped.reason", contains("NO_EARLIER_ANSWER", "FILES"));
        for (var question : TAKEN) {
            assertThat(content(answer(question))).isEqualTo(content(EARLIER + "/answers/" + question));
            focalPoint("FRA")
                    .get(answer(question))
                    .then()
                    .body("prefilledFrom.round", equalTo(1))
                    .body("prefilledFrom.submission", equalTo(1))
                    .body("savedAt", nullValue());
        }
        focalPoint("FRA").get(REPLY).then().body("unconfirmed", equalTo(TAKEN)).body("status", equalTo("NOT_STARTED"));
    }

    @Test
    void whatIsSavedOrTakenOverAlreadyIsNotOverwritten() {
        GivenPrefill.askedAgain(GivenEveryKind.questions());
        GivenPrefill.put(
                REPLY, Map.of("questionnaireVersion", 1, "answers", Map.of("3", GivenEveryKind.answer("text", "New"))));

        prefill(FROM_ROUND_1)
                .then()
                .body("prefilled", hasSize(TAKEN.size() - 1))
                .body("skipped.find { it.question == '3' }.reason", equalTo("ANSWERED"));
        focalPoint("FRA").get(answer("3")).then().body("text", equalTo("New")).body("prefilledFrom", nullValue());

        var before = tag(REPLY);
        prefill(FROM_ROUND_1).then().body("prefilled", empty()).body("skipped.reason", hasItem("ANSWERED"));
        assertThat(tag(REPLY)).isEqualTo(before);
    }

    @Test
    void whatNoLongerFitsIsSkippedWithTheReason() {
        GivenPrefill.askedAgain(changed(question -> switch (String.valueOf(question.get("number"))) {
            case "2.1", "2.2" ->
                with(
                        question,
                        "options",
                        Map.of("choices", List.of(choice("COURT"), choice("SCHOOL")), "other", false));
            case "3" -> with(question, "maxLength", 5);
            case "4" -> with(question, "figure", Map.of("max", 10, "decimals", 2));
            case "5" -> question("5", "TEXT", "II");
            case "10" -> question("10", "YES_NO", "II");
            default -> question;
        }));

        prefill(FROM_ROUND_1)
                .then()
                .statusCode(200)
                .body("prefilled", contains("1.1", "6", "7", "8"))
                .body(
                        "skipped.findAll { it.reason == 'DOES_NOT_FIT' }.question",
                        contains("2.1", "2.2", "3", "4", "5", "10"))
                .body("skipped.find { it.question == '2.2' }.misfits.pointer", everyItem(startsWith("/")))
                .body("skipped.find { it.question == '3' }.misfits.pointer", contains("/text"))
                .body("skipped.find { it.question == '10' }.misfits.pointer", contains("/value"));
        focalPoint("FRA").get(answer("2.2")).then().body("values", nullValue()).header("ETag", equalTo("\"0\""));
    }

    @Test
    void whatIsNotShownWithTheseAnswersIsSkipped() {
        GivenPrefill.askedAgain(changed(question -> "3".equals(question.get("number"))
                ? with(question, "showWhen", condition("1.1", "IS", "NO"))
                : question));

        prefill(FROM_ROUND_1)
                .then()
                .body("prefilled", hasItem("2.1"))
                .body("skipped.find { it.question == '3' }.reason", equalTo("NOT_SHOWN"));
        focalPoint("FRA").get(answer("3")).then().body("text", equalTo(""));
    }

    @Test
    void answersGoWhereTheyAreSent() {
        GivenPrefill.askedAgain(List.of(question("1", "TEXT", "II"), question("2", "TEXT", "II")));

        prefill(Map.of("fromRound", 1, "questions", Map.of("2", "3", "1", "77")))
                .then()
                .statusCode(200)
                .body("prefilled", contains("2"))
                .body("skipped.question", contains("1"))
                .body("skipped.reason", contains("NO_EARLIER_ANSWER"));
        focalPoint("FRA").get(answer("2")).then().body("text", equalTo("Ministry of Justice"));
        prefill(Map.of("fromRound", 1, "questions", Map.of("77", "3", "1", "3")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/questions/77"));
        focalPoint("FRA").get(answer("1")).then().body("text", equalTo(""));
    }

    @Test
    void takenAnswersAreNoProgress() {
        GivenPrefill.askedAgain(GivenEveryKind.questions());
        GivenPrefill.prefilled();

        secretariat()
                .get("/rounds/2/replies?status=NOT_STARTED")
                .then()
                .body("items.party", contains("FRA", "NOR"))
                .body("items.answered", contains(0, 0));
        secretariat().get(REPLY).then().statusCode(404);
    }

    private static Map<String, Object> choice(String key) {
        return Map.of("key", key, "label", text(key));
    }

    private static List<Map<String, Object>> changed(UnaryOperator<Map<String, Object>> change) {
        return GivenEveryKind.questions().stream().map(change).toList();
    }

    /** What an answer says, without when and by whom. */
    private static Map<String, Object> content(String answer) {
        var content = focalPoint("FRA").get(answer).<Map<String, Object>>path("$");
        content.keySet().removeAll(List.of("tag", "savedAt", "savedBy", "prefilledFrom"));
        return content;
    }
}
