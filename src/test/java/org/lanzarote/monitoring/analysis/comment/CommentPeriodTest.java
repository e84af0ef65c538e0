package org.lanzarote.monitoring.analysis.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.PERIODS;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.UNTIL;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.answer;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.open;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.opened;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.proposed;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.release;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.revised;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.save;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.say;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.send;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.tag;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** A Party comments on what is proposed to be found about it, and each comment is answered. */
@QuarkusTest
class CommentPeriodTest {

    private static final String RUSSIA = "focal-point-rus";
    private static final String SECRETARIAT = "secretariat";

    private String twelve = "";
    private String nine = "";

    @BeforeEach
    void proposedFindings() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenRapporteurs.appointed("9");
            twelve = proposed("RUS", "12", "242");
            nine = proposed("RUS", "9.1", "53");
            GivenReport.finding("RUS", "3.1", "53");
            proposed("FRA", "9.1", "54");
        });
    }

    @Test
    void partyCommentsSendsAndReadsWhatBecameOfIt() {
        var id = opened("RUS");
        read(RUSSIA, id)
                .body("state", equalTo("OPEN"))
                .body("due", equalTo(UNTIL))
                .body("overdue", equalTo(false))
                .body("findings", equalTo(2))
                .body("commented", equalTo(0))
                .body("permittedActions", contains("SEND"));
        findings(RUSSIA, id)
                .body("items.question", contains("9.1", "12"))
                .body("items.place", contains(1, 2))
                .body("items.permittedActions", contains(List.of("COMMENT"), List.of("COMMENT")));

        say(RUSSIA, id, 1, "The law speaks.").statusCode(200).body("comment.text", equalTo("The law speaks."));
        save(RUSSIA, id, 1, Map.of("kind", "COMMENT", "text", "The law has spoken.", "wording", "The law speaks."))
                .statusCode(200)
                .body("comment.wording", equalTo("The law speaks."))
                .body("comment.writtenBy", equalTo(RUSSIA));
        read(RUSSIA, id).body("commented", equalTo(1));
        tell(RUSSIA, PERIODS + "/" + id, "send", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/comments-missing"))
                .body("violations.detail", contains("Finding 2 has no comment"));
        save(RUSSIA, id, 2, Map.of("kind", "NO_COMMENT")).statusCode(200);
        tell(RUSSIA, PERIODS + "/" + id, "send", Map.of()).statusCode(204);

        read(SECRETARIAT, id)
                .body("state", equalTo("SENT"))
                .body("sentAt", equalTo("2027-03-01T12:00:00Z"))
                .body("late", equalTo(false))
                .body("unanswered", equalTo(1))
                .body("permittedActions", empty());
        findings(SECRETARIAT, id)
                .body("items.finding", contains(nine, twelve))
                .body("items.comment.kind", contains("COMMENT", "NO_COMMENT"))
                .body("items[0].comment.text", equalTo("The law has spoken."))
                .body("items[0].comment.writtenBy", nullValue())
                .body("items.permittedActions", contains(List.of("ANSWER"), List.of()));
        release(id).statusCode(409).body("type", equalTo("/problems/comments-unanswered"));
        answer(SECRETARIAT, id, 2, "NOT_TAKEN", "Nothing was said")
                .statusCode(409)
                .body("type", equalTo("/problems/comment-state"));
        answer("rapporteur", id, 1, "NOT_TAKEN", "The law is of 2019").statusCode(200);
        findings(RUSSIA, id).body("items.answer", contains(nullValue(), nullValue()));
        release(id).statusCode(204);

        findings(RUSSIA, id)
                .body("items[0].answer.disposition", equalTo("NOT_TAKEN"))
                .body("items[0].answer.reason", equalTo("The law is of 2019"))
                .body("items[0].answer.answeredBy", nullValue())
                .body("items[1].answer", nullValue());
        read(RUSSIA, id).body("state", equalTo("RELEASED")).body("permittedActions", empty());
        answer(SECRETARIAT, id, 1, "NOT_TAKEN", "Again").statusCode(409);
    }

    @Test
    void whatIsSaidInsideThePartyIsItsOwnUntilItSends() {
        var id = opened("RUS");
        say(RUSSIA, id, 1, "The law speaks.").statusCode(200);

        for (var overseer : List.of(SECRETARIAT, "committee", "rapporteur")) {
            read(overseer, id).body("commented", equalTo(0));
            findings(overseer, id).body("items.comment", contains(nullValue(), nullValue()));
        }
        send(RUSSIA, id).statusCode(204);
        for (var overseer : List.of(SECRETARIAT, "committee", "rapporteur")) {
            findings(overseer, id).body("items.comment.kind", contains("COMMENT", "NO_COMMENT"));
        }
    }

    @Test
    void whatWasSentStaysAsItWasSent() {
        var id = sent("The law speaks.");

        say(RUSSIA, id, 1, "Wait.").statusCode(409).body("type", equalTo("/problems/comment-state"));
        send(RUSSIA, id).statusCode(409).body("detail", equalTo("The comments are SENT"));
        tell(SECRETARIAT, PERIODS + "/" + id, "withdraw", Map.of("reason", "Why"))
                .statusCode(409);
        tell(SECRETARIAT, PERIODS + "/" + id, "extend", Map.of("until", "2027-05-01T12:00:00Z", "reason", "Why"))
                .statusCode(409);
    }

    @Test
    void limitMovesLaterWithAReasonAndLocksNothing() throws SQLException {
        var id = opened("RUS");
        var extend = PERIODS + "/" + id;
        for (var early : List.of(UNTIL, "2027-02-01T12:00:00Z")) {
            tell(SECRETARIAT, extend, "extend", Map.of("until", early, "reason", "Asked for"))
                    .statusCode(422);
        }
        tell(SECRETARIAT, extend, "extend", Map.of("until", "2027-05-01T12:00:00Z"))
                .statusCode(422);
        tell(SECRETARIAT, extend, "extend", Map.of("until", "2027-05-01T12:00:00Z", "reason", "Asked for"))
                .statusCode(204);
        read(RUSSIA, id)
                .body("due", equalTo("2027-05-01T12:00:00Z"))
                .body("extensions.formerLimit", contains(UNTIL))
                .body("extensions.reason", contains("Asked for"));

        Owner.execute("update comment_period set due = '2027-02-28T12:00:00Z'");
        read(RUSSIA, id).body("overdue", equalTo(true)).body("permittedActions", contains("SEND"));
        say(RUSSIA, id, 1, "Late as it is.").statusCode(200);
        send(RUSSIA, id).statusCode(204);
        read(SECRETARIAT, id).body("late", equalTo(true)).body("overdue", equalTo(false));
    }

    @Test
    @Tag("slow") // 0.6 s
    void onlyWhatIsProposedOrAgreedIsOpenedAndNothingTwice() {
        open(Map.of("party", "NOR", "until", UNTIL))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-comment"));
        open(Map.of("party", "GBR", "until", UNTIL)).statusCode(422).body("violations.pointer", contains("/party"));
        open(Map.of("party", "RUS", "until", "2027-02-01T12:00:00Z"))
                .statusCode(422)
                .body("violations.pointer", contains("/until"));
        String draft = GivenReport.finding("RUS", "1.1", "53");
        String french = proposed("FRA", "12", "54");
        open(Map.of("party", "RUS", "until", UNTIL, "findings", List.of(nine, french)))
                .statusCode(422)
                .body("violations.pointer", contains("/findings/1"));
        open(Map.of("party", "RUS", "until", UNTIL, "findings", List.of(nine, draft)))
                .statusCode(409)
                .body("violations.pointer", contains("/findings/1"));

        var first = opened("RUS", nine);
        open(Map.of("party", "RUS", "until", UNTIL, "findings", List.of(nine)))
                .statusCode(409)
                .body("violations.detail", contains("It is a draft, or lies open already"));
        var rest = opened("RUS");
        findings(RUSSIA, rest).body("items.question", contains("12"));
        tell(SECRETARIAT, PERIODS + "/" + first, "withdraw", Map.of("reason", "Opened in error"))
                .statusCode(204);
        read(RUSSIA, first).body("state", equalTo("WITHDRAWN")).body("reason", equalTo("Opened in error"));
        say(RUSSIA, first, 1, "Too late").statusCode(409);
        opened("RUS", nine);
        secretariat().get(PERIODS + "?state=OPEN").then().body("items", hasSize(2));
        secretariat().get(PERIODS + "?party=FRA").then().body("items", empty());
        secretariat().get(PERIODS + "?state=LOST").then().statusCode(400);
        secretariat().get("/rounds/7/comment-periods").then().statusCode(404);
    }

    @Test
    @Tag("slow") // 0.6 s
    void partyReadsTheWordingThatWasOpenedAndNoLaterDraft() {
        var id = opened("RUS");
        revised(nine, "Another draft.");

        findings(RUSSIA, id).body("items[0].text.markdown", equalTo("The law of {party} is silent.[^a]"));
    }

    @Test
    void commentIsCheckedAndNeedsTheTagThatWasRead() {
        var id = opened("RUS");
        save(RUSSIA, id, 1, Map.of("kind", "COMMENT")).statusCode(422).body("violations.pointer", contains("/text"));
        save(RUSSIA, id, 1, Map.of("kind", "COMMENT", "text", " ")).statusCode(422);
        save(RUSSIA, id, 1, Map.of("kind", "NO_COMMENT", "text", "But", "wording", "Else"))
                .statusCode(422)
                .body("violations.pointer", contains("/text", "/wording"));
        save(RUSSIA, id, 1, Map.of("kind", "COMMENT", "text", "<b>No</b>")).statusCode(422);
        save(RUSSIA, id, 9, Map.of("kind", "NO_COMMENT")).statusCode(404);
        var path = PERIODS + "/" + id;
        var seen = tag(RUSSIA, path);
        say(RUSSIA, id, 1, "The law speaks.").statusCode(200);
        as(RUSSIA)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "NO_COMMENT"))
                .put(path + "/findings/1/comment")
                .then()
                .statusCode(412);
        as(RUSSIA)
                .header("If-Match", seen)
                .body(Map.of("noCommentOnRest", true))
                .post(path + "/send")
                .then()
                .statusCode(412);
        as(RUSSIA).body(Map.of()).post(path + "/send").then().statusCode(428);
    }

    /** What Russia sends, a comment on the finding on question 9.1 alone. */
    private static String sent(String comment) {
        var id = opened("RUS");
        say(RUSSIA, id, 1, comment).statusCode(200);
        send(RUSSIA, id).statusCode(204);
        return id;
    }

    private static ValidatableResponse read(String account, String id) {
        return as(account).get(PERIODS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse findings(String account, String id) {
        return as(account).get(PERIODS + "/" + id + "/findings").then().statusCode(200);
    }
}
