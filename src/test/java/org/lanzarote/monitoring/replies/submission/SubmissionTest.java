package org.lanzarote.monitoring.replies.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.QUESTIONS;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.lanzarote.monitoring.support.Owner;

@QuarkusTest
class SubmissionTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "NOR");
    }

    @Test
    void submittedReplyIsSealed() {
        GivenReplies.answered("FRA");

        var submitted = submit("FRA", tag("FRA"));

        submitted.then().statusCode(204).header("ETag", equalTo(tag("FRA")));
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("submissions", equalTo(1))
                .body("permittedActions", contains("SUPPLEMENT", "DELEGATE", "COMMENT"))
                .body("lockReasons.reason", contains("SUBMITTED"));
        save("FRA", "12", "\"1\"", answer("12"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reply-submitted"));
        submit("FRA", tag("FRA")).then().statusCode(409).body("type", equalTo("/problems/reply-submitted"));
    }

    @Test
    void eachMissingAnswerIsNamed() {
        GivenReplies.answered("FRA", "1.2");
        save("FRA", "12", "\"0\"", textAnswer("  \n ")).then().statusCode(200);
        save("FRA", "9.1", "\"0\"", textAnswer("Words, no choice")).then().statusCode(200);

        submit("FRA", tag("FRA"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reply-incomplete"))
                .body("violations.pointer", contains("/answers/1.1", "/answers/3.1", "/answers/9.1", "/answers/12"));
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("DRAFT"))
                .body("submittedAt", nullValue());
        assertThat(rows("submission")).isZero();
    }

    @Test
    void submissionNeedsTheTagOfWhatWasSeen() {
        GivenReplies.answered("FRA");
        var seen = tag("FRA");
        save("FRA", "12", "\"1\"", textAnswer("Changed meanwhile")).then().statusCode(200);

        submit("FRA", seen).then().statusCode(412).body("type", equalTo("/problems/stale"));
        focalPoint("FRA").post(REPLY + "/submit", "FRA").then().statusCode(428);
        focalPoint("FRA").get(REPLY, "FRA").then().body("status", equalTo("DRAFT"));
        submit("FRA", tag("FRA")).then().statusCode(204);
    }

    @Test
    void onlyAFocalPointSubmits() {
        GivenReplies.answered("FRA");

        secretariat()
                .header("If-Match", tag("FRA"))
                .post(REPLY + "/submit", "FRA")
                .then()
                .statusCode(403);
        focalPoint("FRA").get(REPLY, "FRA").then().body("status", equalTo("DRAFT"));
    }

    @Test
    void answersSavedAtOnceAreAllSealed() throws Exception {
        List<Callable<Integer>> saves = new ArrayList<>();
        QUESTIONS.forEach(question ->
                saves.add(() -> save("FRA", question, "\"0\"", answer(question)).statusCode()));

        assertThat(AtOnce.send(saves)).hasSize(QUESTIONS.size()).containsOnly(200);

        submit("FRA", tag("FRA")).then().statusCode(204);
        assertThat(sealed())
                .containsExactlyInAnyOrderElementsOf(QUESTIONS.stream()
                        .map(question -> "The answer to " + question)
                        .toList());
    }

    @Test
    void ofTwoSubmissionsAtOnceOneIsSealed() throws Exception {
        GivenReplies.answered("FRA");
        var seen = tag("FRA");
        Callable<Integer> submit = () -> submit("FRA", seen).statusCode();

        assertThat(AtOnce.send(List.of(submit, submit))).containsExactlyInAnyOrder(204, 409);
        assertThat(rows("submission")).isEqualTo(1);
    }

    @Test
    void saveAndSubmissionAtOnceNeverPart() throws Exception {
        GivenReplies.answered("FRA");
        var seen = tag("FRA");
        Callable<Integer> save = () ->
                save("FRA", "12", "\"1\"", textAnswer("At the last moment")).statusCode();
        Callable<Integer> submit = () -> submit("FRA", seen).statusCode();

        var statuses = AtOnce.send(List.of(save, submit));

        assertThat(statuses).isIn(List.of(200, 412), List.of(409, 204));
        assertThat(rows("submission")).isEqualTo(statuses.get(1) == 204 ? 1 : 0);
        if (statuses.get(1) == 204) {
            assertThat(sealed()).contains("The answer to 12").doesNotContain("At the last moment");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission set number = 7",
                "delete from submission",
                "update submitted_answer set text = 'other'",
                "delete from submitted_answer"
            })
    void databaseItselfRefusesToChangeASubmission(String sql) {
        GivenReplies.submitted("FRA");

        assertThatThrownBy(() -> {
                    try (var connection = Owner.connect();
                            var statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a submission is unchangeable");
    }

    @Test
    void secretariatPublishesASubmittedReplyOnce() {
        GivenReplies.submitted("FRA");
        secretariat()
                .get(REPLY, "FRA")
                .then()
                .body("permittedActions", contains("PUBLISH", "RETURN", "ASK_CLARIFICATION", "EXTEND"));
        committee().get(REPLY, "FRA").then().body("permittedActions", empty());
        secretariat()
                .body(Map.of("withheld", List.of()))
                .post(REPLY + "/publish", "FRA")
                .then()
                .statusCode(428);

        var published = publish("FRA", recordTag("FRA"));

        published.then().statusCode(204).header("ETag", equalTo(recordTag("FRA")));
        secretariat()
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("publishedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("publishedSubmission", equalTo(1))
                .body("permittedActions", contains("TAKE_DOWN", "RETURN", "ASK_CLARIFICATION", "EXTEND"))
                .body("lockReasons.reason", contains("SUBMITTED"));
        publish("FRA", recordTag("FRA")).then().statusCode(409).body("type", equalTo("/problems/reply-published"));
    }

    @Test
    void draftIsNotPublished() {
        GivenReplies.answered("FRA");

        publish("FRA", tag("FRA")).then().statusCode(409).body("type", equalTo("/problems/reply-not-submitted"));
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("status", equalTo("DRAFT"))
                .body("publishedAt", nullValue());
    }

    private int rows(String table) {
        return texts("select count(*) from " + table).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private List<String> sealed() {
        return texts("select text from submitted_answer");
    }

    private List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
