package org.lanzarote.monitoring.analysis.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.EVIDENCE;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.quoting;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A rapporteur sees to what its own findings rest on, where it may write them, and nowhere else. */
@QuarkusTest
class ReportersEvidenceTest {

    private static final String TASKS = "/me/tasks?kind=REVIEW_EVIDENCE";

    private String own;
    private String others;
    private String cited;

    @BeforeEach
    void evidenceThatWaits() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        own = GivenEvidence.of(GivenEvidence.finding("RUS", "The register is kept"));
        var onAnother = quoting("RUS", Map.of("words", "The law is silent"));
        onAnother.put("question", "12");
        others = GivenEvidence.of(
                post(FINDINGS, onAnother).statusCode(201).extract().path("id"));
        GivenReport.put(
                        REPORT + "/paragraphs/242",
                        Map.of("number", 242, "chapter", "IV", "text", onAnother.get("text")))
                .statusCode(204);
        cited = GivenEvidence.of("242");
        GivenReplies.supplemented("RUS", "12", "Nothing is said any more.");
    }

    @Test
    @Tag("slow") // 0.4 s
    void rapporteurSeesToWhatItsFindingsRestOn() {
        as("rapporteur").get(TASKS).then().body("items", empty());
        GivenRapporteurs.appointed("9");

        as("rapporteur")
                .get(TASKS)
                .then()
                .body("items.address", contains(EVIDENCE + "/" + own))
                .body(
                        "items.what.en",
                        contains(
                                "See whether a text still holds that rests on an answer: the last submission says this no more"));
        as("rapporteur").get(TASKS + "&round=2").then().body("items.round", contains(2));
        as("rapporteur").get(TASKS + "&round=1").then().body("items", empty());
        as("rapporteur")
                .get(EVIDENCE)
                .then()
                .body("items.id", contains(own, others, cited))
                .body("items.permittedActions", contains(List.of("CONFIRM"), List.of(), List.of()))
                .body("items.address[2]", equalTo(REPORT + "/paragraphs/242"));
        committee().get(EVIDENCE).then().body("items.permittedActions.flatten()", empty());
        for (var other : List.of(others, cited)) {
            confirm(as("rapporteur"), other)
                    .statusCode(403)
                    .body("detail", equalTo("You may not write the record that rests on this"));
        }
        confirm(committee(), own).statusCode(403);
        confirm(as("rapporteur"), own).statusCode(204);

        as("rapporteur").get(TASKS).then().body("items", empty());
        secretariat()
                .get(EVIDENCE + "/" + own)
                .then()
                .body("waits", equalTo(false))
                .body("confirmation.confirmedBy", equalTo("rapporteur"));
        secretariat().get(EVIDENCE + "?waits=true").then().body("items.id", contains(others, cited));
    }

    @Test
    void whatItMayNotWriteAnyMoreItMayNotConfirm() {
        GivenRapporteurs.ended("9");
        confirm(as("rapporteur"), own).statusCode(403);
        GivenRapporteurs.appointed("9");
        GivenReport.adopted();

        as("rapporteur").get(TASKS).then().body("items", empty());
        confirm(as("rapporteur"), own).statusCode(403);
        confirm(secretariat(), own).statusCode(204);
    }

    private static ValidatableResponse confirm(RequestSpecification asking, String evidence) {
        var path = EVIDENCE + "/" + evidence;
        return asking.header("If-Match", GivenReport.tag(path))
                .body(Map.of("reason", "The police says so still"))
                .post(path + "/confirm")
                .then();
    }
}
