package org.lanzarote.monitoring.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** The public reads the quoted words that are public now, and nothing that follows from what is not. */
@QuarkusTest
class PublicQuotationTest {

    private static final List<String> PLACES = List.of(
            FINDINGS,
            REPORT + "/package",
            "/rounds/2/factsheets/RUS",
            REPORT + "/paragraphs",
            REPORT + "/recommendations");

    private String register = "";
    private String possession = "";

    @BeforeEach
    void publishedFindings() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenEvidence.submitted("RUS");
            GivenReplies.publish("RUS");
            register = GivenEvidence.finding("RUS", "The register is kept by the police");
            possession = GivenEvidence.finding("RUS", "Possession carries up to two years");
            GivenReport.placed(register);
            GivenReport.placed(possession);
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    void wordsThatAreTakenDownAreInNoPublicQuotationAnyMore() {
        finding(register)
                .body("text.citations[0].quotation", equalTo(Map.of("words", "The register is kept by the police")))
                .body("sources[0].passages[0].state", equalTo("SAME"));

        takenDown("RUS", passage("12", "register", "security"));

        finding(register)
                .body("text.citations[0].quotation", equalTo(Map.of("words", "[withheld: security]")))
                .body("sources[0].passages[0].state", nullValue())
                .body("sources[0].passages[0].takenDown", equalTo(true))
                .body("stale", equalTo(true))
                .body("staleBecause.cause", contains("TAKEN_DOWN"));
        finding(possession)
                .body("text.citations[0].quotation.words", equalTo("Possession carries up to two years"))
                .body("stale", equalTo(false));
        for (var asking : List.of(nobody(), focalPoint("NOR"))) {
            for (var place : PLACES) {
                asking.get(place).then().statusCode(200).body(not(containsString("register is kept")));
            }
        }
        for (var asking : List.of(secretariat(), committee())) {
            asking.get(FINDINGS + "/" + register)
                    .then()
                    .body("text.citations[0].quotation.words", equalTo("The register is kept by the police"))
                    .body("staleBecause.cause", contains("TAKEN_DOWN"));
        }
    }

    @Test
    void markOfAPassageTellsItsOwnGroundAlone() {
        takenDown(
                "RUS",
                passage("12", "register is kept", "security"),
                passage("12", "Distribution carries up to five years.", "personal data"));

        finding(register).body("text.citations[0].quotation.words", equalTo("[withheld: security]"));
        finding(possession)
                .body("text.citations[0].quotation.words", equalTo("Possession carries up to two years"))
                .body("stale", equalTo(false));
    }

    @Test
    void submissionThatIsNotPublicShowsNowhere() {
        var before =
                PLACES.stream().map(place -> nobody().get(place).asString()).toList();
        var tag = nobody().get(FINDINGS + "/" + register).header("ETag");

        GivenReplies.supplemented("RUS", "12", "Possession carries up to two years. Nothing else is said.");

        secretariat().get(FINDINGS + "?stale=true").then().body("items.id", contains(register));
        assertThat(PLACES.stream().map(place -> nobody().get(place).asString())).isEqualTo(before);
        assertThat(nobody().get(FINDINGS + "/" + register).header("ETag")).isEqualTo(tag);
        nobody().get(FINDINGS + "?stale=true").then().body("items", empty());

        GivenReplies.publish("RUS");

        nobody().get(FINDINGS + "?stale=true").then().body("items.id", contains(register));
        finding(register)
                .body("sources[0].passages[0].state", equalTo("GONE"))
                .body("sources[0].passages[0].submission", equalTo(2))
                .body("text.citations[0].quotation.words", equalTo("The register is kept by the police"));
        var path = GivenEvidence.EVIDENCE + "/" + GivenEvidence.of(register);
        secretariat()
                .header("If-Match", GivenReport.tag(path))
                .body(Map.of("reason", "Seen"))
                .post(path + "/confirm")
                .then()
                .statusCode(204);
        finding(register).body("stale", equalTo(false)).body("sources[0].passages[0].state", equalTo("GONE"));
    }

    @Test
    void wordsThatMoveBesideAWithheldPassageMoveForThePublicToo() {
        takenDown("RUS", passage("12", "The law applies to adults.", "security"));
        GivenReplies.supplemented(
                "RUS",
                "12",
                "The register is kept by the police. The law applies to adults. Possession carries up to two years.");
        GivenReplies.publishedWithout("RUS", "12", "The law applies to adults.");

        finding(possession)
                .body("sources[0].passages[0].state", equalTo("MOVED"))
                .body("sources[0].passages[0].submission", equalTo(2))
                .body("stale", equalTo(false));
        secretariat().get(FINDINGS + "?stale=true").then().body("items", empty());
        nobody().get(FINDINGS + "?stale=true").then().body("items", empty());
    }

    private static ValidatableResponse finding(String id) {
        return nobody().get(FINDINGS + "/" + id).then().statusCode(200);
    }

    @Test
    void evidenceThatAChainTellsOpensThoughTheDraftHasItNoMore() {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put(
                "text",
                GivenReport.cited(
                        "to amend[^b] its law.[^a]",
                        GivenReport.citation("a", "RECOMMENDATION", "II-1"),
                        GivenReport.citation("b", "ANSWER", "RUS/12@1")));
        String statement = REPORT
                + "/statements/"
                + GivenReport.post(REPORT + "/statements", wish)
                        .statusCode(201)
                        .extract()
                        .path("id");
        GivenFactsheets.published();
        var finding = FINDINGS + "/" + possession;
        GivenReport.put(finding, GivenEvidence.quoting("RUS", Map.of("words", "Distribution carries up to five years")))
                .statusCode(204);
        GivenReport.withdraw(statement).statusCode(204);

        for (var record : List.of(finding, statement)) {
            for (var asking : List.of(secretariat(), committee())) {
                List<String> told = asking.get(record + "/trace").path("edges.findAll { it.passage }.passage.evidence");
                assertThat(told)
                        .isNotEmpty()
                        .allSatisfy(evidence -> asking.get(GivenEvidence.EVIDENCE + "/" + evidence)
                                .then()
                                .statusCode(200)
                                .body("address", equalTo(record)));
            }
        }
    }
}
