package org.lanzarote.monitoring.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.EVIDENCE;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.evidence;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.quoting;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Words that stand, but in another sentence, beside another value or out of the public's sight, wait for a person. */
@QuarkusTest
class WaitingEvidenceTest {

    @Inject
    SessionFactory sessions;

    private String possession;
    private String register;

    @BeforeEach
    void findingsOnTheFirstSubmission() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        possession = GivenEvidence.finding("RUS", "Possession carries up to two years");
        register = GivenEvidence.finding("RUS", "The register is kept");
    }

    @Test
    void wordsThatMoveIntoADenialWait() {
        GivenReplies.supplemented(
                "RUS", "12", "The law applies to adults. It is not so that Possession carries up to two years.");

        evidence("/" + GivenEvidence.of(possession))
                .body("state", equalTo("AMBIGUOUS"))
                .body("waits", equalTo(true))
                .body("field", nullValue())
                .body("places.before", contains("The law applies to adults. It is not so that"));
        evidence("?waits=true").body("items.key", contains(possession, register));
    }

    @Test
    @Tag("slow") // 0.5 s
    void wordsBesideAnotherValueWait() {
        var finding = post(FINDINGS, quoting("RUS", Map.of("words", "The answer to"), "ANSWER", "RUS/9.1@1"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        GivenReplies.supplement("RUS").then().statusCode(204);
        GivenReplies.save(
                        "RUS",
                        "9.1",
                        GivenReplies.answerTag("RUS", "9.1"),
                        Map.of("value", "NO", "text", "The answer to 9.1", "language", "EN"))
                .then()
                .statusCode(200);
        GivenReplies.submit("RUS");

        evidence("?valueChanged=true")
                .body("items.key", contains(finding))
                .body("items.state", contains("SAME"))
                .body("items.valueChanged", contains(true))
                .body("items.waits", contains(true));
        evidence("?valueChanged=false&waits=false").body("items.key", contains(possession, register));
        secretariat()
                .get("/rounds/2/coverage?used=false&party=RUS&question=9.1,12")
                .then()
                .body("items.question", contains("9.1"));
        secretariat()
                .get(FINDINGS + "/" + finding)
                .then()
                .body("sources[0].passages[0].state", equalTo("SAME"))
                .body("sources[0].passages[0].valueChanged", equalTo(true))
                .body("staleBecause.cause", contains("VALUE_CHANGED"));
        secretariat()
                .get("/me/tasks?kind=REVIEW_EVIDENCE&round=2")
                .then()
                .body(
                        "items.what.en",
                        contains(
                                "See whether a text still holds that rests on an answer: its words stand, but a value of the answer beside them is another one"));
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body(
                        "remarks.find { it.rule == 'STALE' }.detail",
                        equalTo(
                                "Answer 9.1 of RUS, submission 1: the words stand, but a value of the answer beside them is"
                                        + " another one; confirm the evidence, quote anew or withdraw it"));
        var path = EVIDENCE + "/" + GivenEvidence.of(finding);
        secretariat()
                .header("If-Match", GivenReport.tag(path))
                .body(Map.of("reason", "The text says so still"))
                .post(path + "/confirm")
                .then()
                .statusCode(204);
        evidence("?waits=true").body("items", empty());
        evidence("?valueChanged=true").body("items.key", contains(finding));
    }

    @Test
    void wordsThatAreWithheldAlreadyWaitAsSoonAsTheyAreQuoted() {
        GivenEvidence.submitted("FRA");
        var early = GivenEvidence.finding("FRA", "The law is silent on children");
        GivenReplies.publishedWithout("FRA", "12", "The law is silent on children");
        var late = GivenEvidence.finding("FRA", "silent on children");
        var open = GivenEvidence.finding("FRA", "The law applies to adults");

        evidence("?party=FRA")
                .body("items.key", contains(early, late, open))
                .body("items.state", contains("SAME", "SAME", "SAME"))
                .body("items.takenDown", contains(true, true, false))
                .body("items.waits", contains(true, true, false));
        secretariat()
                .get(FINDINGS + "?stale=true")
                .then()
                .body("items.id", contains(early, late))
                .body("items.staleBecause.cause.flatten()", contains("TAKEN_DOWN", "TAKEN_DOWN"));
        secretariat()
                .get("/me/tasks?kind=REVIEW_EVIDENCE&round=2")
                .then()
                .body("items.size()", equalTo(2))
                .body(
                        "items[0].what.en",
                        equalTo(
                                "See whether a text still holds that rests on an answer: it is withheld from the public"));
    }

    @Test
    @Tag("slow") // 0.5 s
    void submissionFollowsMuchInAsManyStatementsAsLittle() {
        long few = statementsOfASubmission("Possession carries up to two years.");
        for (int i = 0; i < 20; i++) {
            GivenEvidence.finding("RUS", "Possession carries");
        }
        assertThat(statementsOfASubmission("Possession carries up to three years."))
                .isEqualTo(few);
        evidence("?limit=200").body("items.size()", equalTo(22)).body("items.linkNow.unique().size()", equalTo(1));
    }

    private long statementsOfASubmission(String text) {
        GivenReplies.supplement("RUS").then().statusCode(204);
        GivenReplies.save("RUS", "12", GivenReplies.answerTag("RUS", "12"), GivenReplies.textAnswer(text))
                .then()
                .statusCode(200);
        var tag = GivenReplies.tag("RUS");
        var statistics = sessions.getStatistics();
        statistics.clear();
        GivenReplies.submit("RUS", tag).then().statusCode(204);
        return statistics.getPrepareStatementCount();
    }
}
