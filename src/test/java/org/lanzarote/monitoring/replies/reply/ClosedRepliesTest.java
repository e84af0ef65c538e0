package org.lanzarote.monitoring.replies.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** While the replies of a round are closed, States save and submit nothing, and all else goes on. */
@QuarkusTest
class ClosedRepliesTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void nothingIsSavedOrSubmittedUntilRepliesAreReopened() {
        GivenReplies.answered("FRA");
        var seen = tag("FRA");
        GivenClosing.closed();

        save("FRA", "12", "\"1\"", textAnswer("Too late"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-closed"))
                .body("detail", containsString("2027-03-01T12:00:00Z"))
                .body("detail", containsString("Secretariat can extend"));
        save("FRA", "12", "\"stale\"", textAnswer("Too late")).then().statusCode(409);
        submit("FRA", seen).then().statusCode(409).body("type", equalTo("/problems/replies-closed"));
        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .header("ETag", equalTo(seen))
                .body("status", equalTo("DRAFT"))
                .body("permittedActions", contains("DELEGATE", "COMMENT"))
                .body("lockReasons.reason", contains("REPLIES_CLOSED"))
                .body("lockReasons[0].since", equalTo("2027-03-01T12:00:00Z"))
                .body("lockReasons[0].remedies", contains("EXTENSION_BY_SECRETARIAT", "REOPENING_BY_SECRETARIAT"));

        GivenClosing.reopened();
        focalPoint("FRA").get(REPLY, "FRA").then().body("permittedActions", equalTo(GivenReplies.ACTIONS_ON_A_DRAFT));
        save("FRA", "12", "\"1\"", textAnswer("In time")).then().statusCode(200);
        submit("FRA", tag("FRA")).then().statusCode(204);
    }

    @Test
    void closingTellsNothingToWhomTheReplyDoesNotExist() {
        GivenClosing.closed();

        focalPoint("RUS")
                .header("If-Match", "\"0\"")
                .body(answer("12"))
                .put(REPLY + "/answers/12", "FRA")
                .then()
                .statusCode(404);
        save("FRA", "77", "\"0\"", answer("12")).then().statusCode(404);
        secretariat()
                .header("If-Match", "\"0\"")
                .post(REPLY + "/submit", "FRA")
                .then()
                .statusCode(403);
    }

    @Test
    void delegateSavesNothingEither() {
        String account = secretariat()
                .get("/accounts?party=FRA&role=DELEGATE")
                .then()
                .extract()
                .path("items[0].id");
        focalPoint("FRA")
                .body(Map.of("account", account, "sections", List.of("9")))
                .post(REPLY + "/delegations", "FRA")
                .then()
                .statusCode(201);
        GivenClosing.closed();

        as("delegate-fra")
                .header("If-Match", answerTag("FRA", "9.1"))
                .body(answer("9.1"))
                .put(REPLY + "/answers/9.1", "FRA")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-closed"));
        as("delegate-fra")
                .get(REPLY, "FRA")
                .then()
                .body("permittedActions", contains("COMMENT"))
                .body("lockReasons.reason", contains("REPLIES_CLOSED"));
    }

    @Test
    void submittedRepliesArePublishedAndStakeholdersGoOn() {
        GivenReplies.submitted("FRA");
        GivenClosing.closed();
        secretariat()
                .get(REPLY, "FRA")
                .then()
                .body("permittedActions", contains("PUBLISH", "RETURN", "ASK_CLARIFICATION", "EXTEND"))
                .body("lockReasons.reason", contains("SUBMITTED", "REPLIES_CLOSED"));

        publish("FRA", recordTag("FRA")).then().statusCode(204);

        GivenSubmissions.submitted();
    }

    @Test
    void saveAndClosingAtOnceNeverPart() throws Exception {
        var round = GivenRounds.tag();
        Callable<Integer> save = () ->
                save("FRA", "12", "\"0\"", textAnswer("At the last moment")).statusCode();
        Callable<Integer> close = () -> GivenClosing.close(round).statusCode();

        var statuses = AtOnce.send(List.of(save, close));

        assertThat(statuses).isIn(List.of(200, 204), List.of(409, 204));
        assertThat(answerTag("FRA", "12")).isEqualTo(statuses.get(0) == 200 ? "\"1\"" : "\"0\"");
    }

    @Test
    void saveThatMeetsAClosingUnderWayWaitsForItAndIsRefused() throws Exception {
        assertThat(metByClosing(() -> save("FRA", "12", "\"0\"", answer("12")).statusCode()))
                .isEqualTo(409);
        assertThat(answerTag("FRA", "12")).isEqualTo("\"0\"");
    }

    @Test
    @Tag("slow") // 0.7 s
    void submissionThatMeetsAClosingUnderWayWaitsForItAndIsRefused() throws Exception {
        GivenReplies.answered("FRA");
        var seen = tag("FRA");

        assertThat(metByClosing(() -> submit("FRA", seen).statusCode())).isEqualTo(409);
    }

    @Test
    void savingCostsNoStatementForTheRound() {
        GivenReplies.answered("FRA", "1.2");
        var tag = answerTag("FRA", "12");
        var statistics = sessions.getStatistics();
        statistics.clear();

        save("FRA", "12", tag, answer("12")).then().statusCode(200);

        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(6);
    }

    /** What comes of a change that begins while a closing is not committed yet. */
    private static int metByClosing(Callable<Integer> change) throws Exception {
        var sender = Executors.newSingleThreadExecutor();
        try (var connection = Owner.connect();
                var closing = connection.createStatement()) {
            connection.setAutoCommit(false);
            closing.executeUpdate("update round set version = version + 1, replies_closed_at = now(),"
                    + " replies_closings = replies_closings + 1");
            var answer = sender.submit(change);
            while (!answer.isDone() && !isWaitedFor()) {
                Thread.onSpinWait();
            }
            assertThat(answer.isDone()).isFalse();
            connection.commit();
            return answer.get();
        } finally {
            sender.shutdownNow();
        }
    }

    private static boolean isWaitedFor() throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        }
    }
}
