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
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.say;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.send;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.support.Moment;

/** Each comment of a Party is answered, before the report is adopted. */
@QuarkusTest
class CommentAnswerTest {

    private static final String RUSSIA = "focal-point-rus";
    private static final String SECRETARIAT = "secretariat";

    private String nine = "";

    @BeforeEach
    void proposedFindings() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenRapporteurs.appointed("9");
            proposed("RUS", "12", "242");
            nine = proposed("RUS", "9.1", "53");
            GivenReport.finding("RUS", "3.1", "53");
            proposed("FRA", "9.1", "54");
        });
    }

    @Test
    void acceptedCommentNeedsARevisedFindingWhichThePartyReads() {
        var id = sent("The law speaks.");
        for (var taken : List.of("ACCEPTED", "PARTLY")) {
            answer(SECRETARIAT, id, 1, taken, "It is so")
                    .statusCode(409)
                    .body("type", equalTo("/problems/finding-not-revised"))
                    .body(
                            "detail",
                            equalTo("The finding is PROPOSED and in wording 1; the Party commented on wording 1"));
        }
        revised(nine, "The law speaks.");
        read(SECRETARIAT, id).body("unanswered", equalTo(1));
        findings(SECRETARIAT, id).body("items[0].revision", equalTo(1)).body("items[0].revisionNow", equalTo(2));
        answer(SECRETARIAT, id, 1, "NOT_TAKEN", "It is not so").statusCode(200);

        answer(SECRETARIAT, id, 1, "ACCEPTED", "It is so")
                .statusCode(200)
                .body("answer.text.markdown", equalTo("The law speaks."));

        findings(RUSSIA, id).body("items[0].answer", nullValue());
        release(id).statusCode(204);
        findings(RUSSIA, id)
                .body("items[0].text.markdown", equalTo("The law of {party} is silent.[^a]"))
                .body("items[0].revisionNow", nullValue())
                .body("items[0].answer.disposition", equalTo("ACCEPTED"))
                .body("items[0].answer.text.markdown", equalTo("The law speaks."));
    }

    @Test
    void findingThatWasWithdrawnIsAcceptedWithoutAWording() {
        var id = sent("There is no such law.");
        GivenReport.withdraw(GivenReport.FINDINGS + "/" + nine).statusCode(204);

        answer(SECRETARIAT, id, 1, "ACCEPTED", "It was withdrawn")
                .statusCode(200)
                .body("answer.text", nullValue())
                .body("revisionNow", nullValue());
    }

    @Test
    @Tag("slow") // 1.8 s
    void adoptionWaitsForAnswersAndClosesWhatWasNotSent() {
        var sent = sent("The law speaks.");
        var open = opened("FRA");
        committee()
                .get(GivenReport.REPORT + "/validation")
                .then()
                .body("remarks.rule", contains("COMMENTS_OPEN", "COMMENT_UNANSWERED"))
                .body("remarks.severity", contains("WARNING", "ERROR"))
                .body("remarks.key", contains("T-ES(2027)01", nine));
        var decision = Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28");
        GivenReport.command("adopt", decision)
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-in-order"))
                .body("violations.code", contains("COMMENT_UNANSWERED"));
        answer(SECRETARIAT, sent, 1, "NOT_TAKEN", "It is silent").statusCode(200);

        GivenReport.command("adopt", decision).statusCode(204);

        read("focal-point-fra", open).body("state", equalTo("CLOSED")).body("permittedActions", empty());
        say("focal-point-fra", open, 1, "Too late").statusCode(409).body("detail", equalTo("The comments are CLOSED"));
        send("focal-point-fra", open).statusCode(409);
        open(Map.of("party", "RUS", "until", UNTIL)).statusCode(409).body("type", equalTo("/problems/report-adopted"));
        release(sent).statusCode(204);
    }

    @Test
    @Tag("slow") // 1.3 s
    void eachSideIsToldWhatWaitsForIt() {
        var id = opened("RUS");
        SeenTasks.of(() -> focalPoint("RUS"))
                .body("items.findAll { it.kind == 'SEND_COMMENTS' }.address", contains(PERIODS + "/" + id))
                .body("items.findAll { it.kind == 'SEND_COMMENTS' }.due", contains(UNTIL));
        say(RUSSIA, id, 1, "The law speaks.").statusCode(200);
        send(RUSSIA, id).statusCode(204);
        for (var who : List.of(SECRETARIAT, "rapporteur")) {
            tasks(who, "ANSWER_COMMENTS", 1);
            tasks(who, "RELEASE_ANSWERS", 0);
        }
        tasks(RUSSIA, "SEND_COMMENTS", 0);
        answer("rapporteur", id, 1, "NOT_TAKEN", "It is silent").statusCode(200);
        for (var who : List.of(SECRETARIAT, "rapporteur")) {
            tasks(who, "ANSWER_COMMENTS", 0);
        }
        tasks(SECRETARIAT, "RELEASE_ANSWERS", 1);
        release(id).statusCode(204);
        tasks(SECRETARIAT, "RELEASE_ANSWERS", 0);
    }

    private static void tasks(String who, String kind, int many) {
        as(who).get("/me/tasks?kind=" + kind).then().statusCode(200).body("items", hasSize(many));
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
