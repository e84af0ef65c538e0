package org.lanzarote.monitoring.replies.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.support.Owner;

/** What a time limit does when it is over, and what closing and extending do to each other. It is noon on 1 March 2027. */
@QuarkusTest
class DeadlineTest {

    private static final String FEBRUARY = "2027-02-01T12:00:00Z";
    private static final String MAY = "2027-05-01T12:00:00Z";
    private static final String JUNE = "2027-06-01T12:00:00Z";

    @Test
    void afterTheLimitSavingAndSubmittingGoOnMarkedLate() throws SQLException {
        GivenRounds.launchedDue(FEBRUARY, "FRA");
        isLate(true);

        save("FRA", "12", "\"0\"", answer("12")).then().statusCode(200).body("late", equalTo(true));
        GivenReplies.QUESTIONS.stream()
                .filter(question -> !question.equals("12"))
                .forEach(question -> GivenReplies.answered("FRA", question));
        submit("FRA", tag("FRA")).then().statusCode(204);

        isLate(true);
        assertThat(submission()).isEqualTo("2027-02-01 late");
    }

    @Test
    void whoSubmitsInTimeIsNotLate() throws SQLException {
        GivenRounds.launched("FRA");
        isLate(false);

        GivenReplies.submitted("FRA");

        isLate(false);
        focalPoint("FRA").get(ANSWER, "FRA", "12").then().body("late", equalTo(false));
        assertThat(submission()).isEqualTo("2027-04-01 in time");
    }

    @Test
    void limitItselfIsStillInTime() throws SQLException {
        GivenRounds.launchedDue("2027-03-01T12:00:00Z", "FRA");
        GivenReplies.submitted("FRA");

        isLate(false);
        assertThat(submission()).isEqualTo("2027-03-01 in time");
    }

    @Test
    void extensionBeforeTheSubmissionMakesItInTime() throws SQLException {
        GivenRounds.launchedDue(FEBRUARY, "FRA");
        GivenReplies.answered("FRA", "12");
        GivenExtensions.extended("FRA", MAY);
        focalPoint("FRA").get(ANSWER, "FRA", "12").then().body("late", equalTo(false));
        isLate(false);

        GivenReplies.submitted("FRA");

        assertThat(submission()).isEqualTo("2027-05-01 in time");
    }

    @Test
    void extensionAfterTheSubmissionLeavesItLate() throws SQLException {
        GivenRounds.launchedDue(FEBRUARY, "FRA");
        GivenReplies.submitted("FRA");
        GivenExtensions.extended("FRA", MAY);

        isLate(true);
        focalPoint("FRA").get(REPLY, "FRA").then().body("due", equalTo(MAY));
        assertThat(submission()).isEqualTo("2027-02-01 late");
    }

    @Test
    void extensionAfterTheClosingLetsThatPartyInAndNoOther() {
        closedForAll();
        GivenExtensions.extended("FRA", MAY);

        focalPoint("FRA")
                .get(REPLY, "FRA")
                .then()
                .body("lockReasons", empty())
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
                                "COMMENT"));
        save("NOR", "12", "\"0\"", answer("12")).then().statusCode(409);
        GivenReplies.submitted("FRA");
    }

    @Test
    void whoWasLetInIsShutOutWhenRepliesAreClosedAgain() {
        closedForAll();
        GivenExtensions.extended("FRA", MAY);
        GivenClosing.closed();

        save("FRA", "12", "\"0\"", answer("12"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-closed"));
        focalPoint("FRA").get(REPLY, "FRA").then().body("lockReasons.reason", contains("REPLIES_CLOSED"));
        GivenClosing.close(GivenRounds.tag()).then().statusCode(409);

        GivenExtensions.extended("FRA", JUNE);
        save("FRA", "12", "\"0\"", answer("12")).then().statusCode(200);
    }

    @Test
    void timeGivenBeforeAClosingKeepsNobodyIn() {
        GivenRounds.launched("FRA");
        GivenExtensions.extended("FRA", MAY);
        GivenClosing.closed();
        save("FRA", "12", "\"0\"", answer("12")).then().statusCode(409);

        GivenExtensions.extended("FRA", JUNE);
        GivenClosing.reopened();
        GivenClosing.closed();
        save("FRA", "12", "\"0\"", answer("12")).then().statusCode(409);
    }

    private static void closedForAll() {
        GivenRounds.launched("FRA", "NOR");
        GivenClosing.closed();
        save("FRA", "12", "\"0\"", answer("12")).then().statusCode(409);
    }

    private static void isLate(boolean late) {
        focalPoint("FRA").get(REPLY, "FRA").then().body("late", equalTo(late));
        secretariat().get(GivenReplies.REPLIES).then().body("items.late", contains(late));
    }

    /** By which limit the reply was submitted, as it is sealed with it. */
    private static String submission() throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_char(due at time zone 'UTC', 'YYYY-MM-DD')"
                        + " || case when late then ' late' else ' in time' end from submission")) {
            row.next();
            return row.getString(1);
        }
    }
}
