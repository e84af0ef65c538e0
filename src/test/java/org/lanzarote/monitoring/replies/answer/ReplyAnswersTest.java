package org.lanzarote.monitoring.replies.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.completeReply;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;

/** The answers of a reply go out as one document and come in again, all or none. */
@QuarkusTest
class ReplyAnswersTest {

    private static final String ANSWERS = REPLY + "/answers";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @Test
    void nothingSavedIsAnEmptyDocument() {
        read().then()
                .statusCode(200)
                .header("ETag", equalTo(tag("FRA")))
                .body("questionnaireVersion", equalTo(1))
                .body("answers", aMapWithSize(0));
    }

    @Test
    void completeReplyComesOutInOrderAndAsItWentIn() {
        var saved = save(tag("FRA"), completeReply());

        saved.then().statusCode(204).header("ETag", equalTo(tag("FRA")));
        Map<String, Object> read = read().jsonPath().getMap("answers");
        assertThat(read.keySet()).containsExactly("1.1", "2.1", "2.2", "3", "4", "5", "6", "7", "8", "10");
        assertThat(read.get("1.1"))
                .isEqualTo(Map.of("kind", "YES_NO", "value", "YES", "text", "Since 2024", "language", "EN"));
        save(tag("FRA"), read().asString()).then().statusCode(204).header("ETag", equalTo(saved.header("ETag")));
    }

    @Test
    void answersNotGivenStayAsTheyAre() {
        save(tag("FRA"), completeReply()).then().statusCode(204);

        save(tag("FRA"), answers(Map.of("3", answer("text", "Another")))).then().statusCode(204);

        focalPoint("FRA")
                .get(ANSWERS + "/3", "FRA")
                .then()
                .body("text", equalTo("Another"))
                .body("tag", equalTo("\"2\""));
        focalPoint("FRA").get(ANSWERS + "/1.1", "FRA").then().body("tag", equalTo("\"1\""));
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsSaved() {
        var wrong = Map.of(
                "1.1", answer("value", "PERHAPS"),
                "1.2", answer("text", "too long".repeat(3)),
                "4", answer("number", 1.005),
                "6", answer("date", "2024-01-01"),
                "7", answer("rows", List.of(Map.of("year", 1), Map.of("done", "MAYBE"))),
                "8", answer("references", List.of(Map.of("title", " "), Map.of("title", "x".repeat(501)))),
                "11", answer("text", "Not asked of a Party"),
                "77", answer());

        save(tag("FRA"), Map.of("questionnaireVersion", 2, "answers", wrong))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "violations.pointer.sort()",
                        contains(
                                "/answers/1.1/value",
                                "/answers/1.2",
                                "/answers/1.2/text",
                                "/answers/11",
                                "/answers/4/number",
                                "/answers/7/rows/0/year",
                                "/answers/7/rows/1/done",
                                "/answers/77",
                                "/answers/8/references/0/title",
                                "/answers/8/references/1/title",
                                "/questionnaireVersion"));
        read().then().body("answers", aMapWithSize(0));
    }

    @Test
    void whatTheRecordForbidsIsToldWithItsPlace() {
        var wrong = Map.of("nonsense/9", answer(), "4", answer("number", 1e300), "3", Map.of("text", "No language"));

        save(tag("FRA"), answers(wrong))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/answers/3/language", "/answers/4/number", "/answers/nonsense~19"));
    }

    @Test
    void questionIsShownByTheAnswersGivenWithIt() {
        save(tag("FRA"), answers(Map.of("1.2", answer("text", "Why not"))))
                .then()
                .statusCode(422);

        var together = Map.of("1.1", answer("value", "NO"), "1.2", answer("text", "Why not"));
        save(tag("FRA"), answers(together)).then().statusCode(204);
        var hiding = Map.of("1.1", answer("value", "YES"), "1.2", answer("text", "Still"));
        save(tag("FRA"), answers(hiding)).then().statusCode(422).body("violations.pointer", contains("/answers/1.2"));
    }

    @Test
    void hiddenAnswerStaysInTheDraftAndOutOfTheDocument() {
        save(tag("FRA"), answers(Map.of("1.1", answer("value", "NO"), "1.2", answer("text", "Why not"))));

        save(tag("FRA"), answers(Map.of("1.1", answer("value", "YES")))).then().statusCode(204);

        read().then().body("answers.keySet()", contains("1.1"));
        focalPoint("FRA").get(ANSWERS + "/1.2", "FRA").then().body("text", equalTo("Why not"));
    }

    @Test
    void tagIsAskedForAndMustBeCurrent() {
        focalPoint("FRA").body(completeReply()).put(ANSWERS, "FRA").then().statusCode(428);
        var stale = tag("FRA");
        save(stale, answers(Map.of("3", answer("text", "First")))).then().statusCode(204);

        save(stale, completeReply()).then().statusCode(412);
    }

    /** A question that is put to stakeholders alone keeps no Party from submitting. */
    @Test
    void whatIsCompleteIsSubmitted() {
        save(tag("FRA"), completeReply()).then().statusCode(204);

        submit("FRA", tag("FRA")).then().statusCode(204);

        secretariat().get(ANSWERS, "FRA").then().statusCode(200).body("answers", aMapWithSize(10));
        save(tag("FRA"), answers(Map.of("3", answer("text", "Late")))).then().statusCode(409);
    }

    @Test
    void anotherPartysDraftHasNoAnswers() {
        nobody().get(ANSWERS, "FRA").then().statusCode(404);
        focalPoint("DEU").get(ANSWERS, "FRA").then().statusCode(404);
        focalPoint("DEU")
                .header("If-Match", "\"0.0\"")
                .body(completeReply())
                .put(ANSWERS, "FRA")
                .then()
                .statusCode(404);
    }

    @Test
    void delegateReadsWhatIsSavedInItsSections() {
        save(tag("FRA"), answers(Map.of("1.1", answer("value", "NO"), "1.2", answer("text", "Why not"))));
        save(tag("FRA"), completeReply()).then().statusCode(204);
        GivenDelegations.give("1");

        as("delegate-fra").get(ANSWERS, "FRA").then().statusCode(200).body("answers.keySet()", contains("1.1", "1.2"));
    }

    @Test
    void manyAnswersCostNoMoreStatementsThanOne() {
        var tag = tag("FRA");
        sessions.getStatistics().clear();
        save(tag, answers(Map.of("3", answer("text", "One")))).then().statusCode(204);
        var one = sessions.getStatistics().getPrepareStatementCount();
        var next = tag("FRA");
        sessions.getStatistics().clear();

        save(next, completeReply()).then().statusCode(204);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(one);
        sessions.getStatistics().clear();
        read().then().statusCode(200);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(4);
    }

    private static Map<String, Object> answers(Map<String, ?> answers) {
        return Map.of("questionnaireVersion", 1, "answers", answers);
    }

    private static Response read() {
        return focalPoint("FRA").get(ANSWERS, "FRA");
    }

    private static Response save(String tag, Object body) {
        return focalPoint("FRA").header("If-Match", tag).body(body).put(ANSWERS, "FRA");
    }
}
