package org.lanzarote.monitoring.replies.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.completeReply;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.support.Owner;

/** The dry run finds what the submission would find, at any time, and changes nothing. */
@QuarkusTest
class ReplyValidationTest {

    private static final String VALIDATION = REPLY + "/validation";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @Test
    void emptyReplyLacksWhatIsRequiredAndMayStayOpenElsewhere() {
        validated()
                .body("questionnaireVersion", equalTo(1))
                .body("tag", equalTo(tag("FRA")))
                .body("submittable", equalTo(false))
                .body(
                        "remarks.pointer",
                        contains(
                                "/answers/1.1",
                                "/answers/3",
                                "/answers/4",
                                "/answers/5",
                                "/answers/6",
                                "/answers/7",
                                "/answers/8",
                                "/answers/9",
                                "/answers/10"))
                .body("remarks.findAll { it.severity == 'ERROR' }.question", contains("1.1", "3", "4"))
                .body("remarks[0].detail", equalTo("Question 1.1 is not answered"))
                .body("total.shown", equalTo(9))
                .body("total.required", equalTo(3))
                .body("total.answered", equalTo(0))
                .body("total.erroneous", equalTo(3))
                .body("total.complete", equalTo(false));
    }

    @Test
    void withoutSectionsEachMainQuestionIsOne() {
        save(Map.of("1.1", answer("value", "YES", "text", "So")));

        validated()
                .body("sections.key", contains("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
                .body("sections[0].title.en", equalTo("What of 1?"))
                .body("sections[0].progress", equalTo(progress(1, 1, 1, 0, true)))
                .body("sections[1].progress", equalTo(progress(2, 0, 0, 0, true)))
                .body("sections[2].progress", equalTo(progress(1, 1, 0, 1, false)));
    }

    @Test
    void missingPartsAreToldByTheirPlace() {
        save(Map.of(
                "1.1", answer("value", "NO"),
                "7", answer("rows", List.of(Map.of("year", 2020), Map.of("what", "A law")))));

        validated()
                .body(
                        "remarks.findAll { it.severity == 'ERROR' }.pointer",
                        contains(
                                "/answers/1.1/text",
                                "/answers/1.2",
                                "/answers/3",
                                "/answers/4",
                                "/answers/7/rows/1/year"));
    }

    @Test
    void completeReplyIsSubmittableAndSubmittedWithTheTagTold() {
        save(answersOf(completeReply()));

        var told = validated().body("submittable", equalTo(true)).body("total.complete", equalTo(true));

        submit("FRA", told.extract().path("tag")).then().statusCode(204);
    }

    @Test
    void whatIsKeptInAHiddenQuestionIsToldAndKeepsNothing() {
        save(Map.of("1.1", answer("value", "NO", "text", "No"), "1.2", answer("text", "Why not")));
        save(answersOf(completeReply()));

        validated()
                .body("submittable", equalTo(true))
                .body("remarks.find { it.question == '1.2' }.severity", equalTo("WARNING"))
                .body("remarks.find { it.question == '1.2' }.detail", containsString("is not shown"));
    }

    /** As after rules became stricter than they were when it was saved. */
    @Test
    void savedAnswerThatFitsNoLongerIsWrongInBoth() throws SQLException {
        save(answersOf(completeReply()));
        Owner.execute("update answer a set version = a.version + 1, text = 'Since <b>2024</b>' from question q"
                + " where q.id = a.question_id and q.number = '1.1' and a.saved_at is not null");

        validated()
                .body("submittable", equalTo(false))
                .body("remarks.findAll { it.severity == 'ERROR' }.pointer.unique()", contains("/answers/1.1/text"));
        agreed();
    }

    @Test
    void dryRunAndSubmissionAgreeAtEachStep() {
        agreed();
        save(Map.of("1.1", answer("value", "NO")));
        agreed();
        save(Map.of("4", answer("number", 50), "7", answer("rows", List.of(Map.of("what", "A law")))));
        agreed();
        save(Map.of("1.1", answer("value", "YES", "text", "So"), "3", answer("text", "Ministry")));
        agreed();
    }

    @Test
    void delegateIsToldOfItsSectionsAndNotWhatOthersDecide() {
        save(Map.of("1.1", answer("value", "YES", "text", "So")));
        GivenDelegations.give("2", "3");

        as("delegate-fra")
                .get(VALIDATION, "FRA")
                .then()
                .statusCode(200)
                .body("tag", nullValue())
                .body("submittable", nullValue())
                .body("remarks.question", contains("2.1", "2.2", "3"))
                .body("remarks.severity", contains("WARNING", "WARNING", "ERROR"))
                .body("remarks[0].detail", containsString("answers of other sections decide"))
                .body("sections.key", contains("2", "3"))
                .body("total", equalTo(progress(1, 1, 0, 1, false)));
    }

    @Test
    void delegateWithTheDecidingSectionIsToldAll() {
        save(Map.of("1.1", answer("value", "NO", "text", "No")));
        GivenDelegations.give("1");

        as("delegate-fra")
                .get(VALIDATION, "FRA")
                .then()
                .body("remarks.pointer", contains("/answers/1.2"))
                .body("remarks.severity", contains("ERROR"))
                .body("total", equalTo(progress(2, 2, 1, 1, false)));
    }

    @Test
    void anotherPartysReplyDoesNotExist() {
        focalPoint("DEU").get(VALIDATION, "FRA").then().statusCode(404);
        as("delegate-fra").get(VALIDATION, "FRA").then().statusCode(404);
        focalPoint("DEU").get(VALIDATION, "DEU").then().statusCode(200);
    }

    @Test
    void wholeReplyCostsAFixedNumberOfStatements() {
        save(answersOf(completeReply()));
        validated();
        sessions.getStatistics().clear();

        validated().body("remarks.findAll { it.severity == 'ERROR' }", empty());
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(4);
    }

    /** Submits with what was looked through: the very errors are refused. */
    private static void agreed() {
        var told = validated().extract().jsonPath();
        List<String> errors = told.getList("remarks.findAll { it.severity == 'ERROR' }.pointer");
        assertThat(errors).isNotEmpty();
        submit("FRA", told.getString("tag"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reply-incomplete"))
                .body("violations.pointer", equalTo(errors))
                .body("violations.detail", equalTo(told.getList("remarks.findAll { it.severity == 'ERROR' }.detail")));
    }

    @Test
    void remarksAreToldInTheLanguageThatIsAskedForUnderCodesThatStay() {
        var french = focalPoint("FRA")
                .header("Accept-Language", "fr")
                .get(VALIDATION, "FRA")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("fr"))
                .header("Vary", equalToIgnoringCase("Accept-Language"))
                .body("remarks.detail", hasItem("La question 5 est ouverte, et peut le rester"))
                .body("remarks.detail", not(hasItem(containsString("answered"))));

        assertThat(french.extract().<List<String>>path("remarks.code"))
                .contains("QUESTION_OPEN")
                .isEqualTo(validated().extract().path("remarks.code"));
    }

    private static ValidatableResponse validated() {
        return focalPoint("FRA").get(VALIDATION, "FRA").then().statusCode(200);
    }

    private static Map<String, Object> progress(
            int shown, int required, int answered, int erroneous, boolean complete) {
        return Map.of(
                "shown",
                shown,
                "required",
                required,
                "answered",
                answered,
                "erroneous",
                erroneous,
                "complete",
                complete);
    }

    private static Object answersOf(Map<String, Object> reply) {
        return reply.getOrDefault("answers", Map.of());
    }

    private static void save(Object answers) {
        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(Map.of("questionnaireVersion", 1, "answers", answers))
                .put(REPLY + "/answers", "FRA")
                .then()
                .statusCode(204);
    }
}
