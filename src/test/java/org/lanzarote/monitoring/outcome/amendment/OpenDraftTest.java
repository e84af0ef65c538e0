package org.lanzarote.monitoring.outcome.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.AMENDMENTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.DRAFTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.FRANCE;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.NORWAY;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.UNTIL;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.closed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.proposed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.put;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.tell;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** What waits while a draft is open for amendments, what that keeps from adoption, and who never learns of it. */
@QuarkusTest
class OpenDraftTest {

    private static final String SECRETARIAT = "secretariat";
    private static final String ERRORS = "remarks.findAll { it.severity == 'ERROR' }.rule";

    @BeforeEach
    void tabledDraft() {
        GivenReport.drafted();
        GivenAmendments.tabled();
    }

    @Test
    @Tag("slow") // 0.4 s
    void openDraftWaitsForDelegationsThenForTheSecretariatAndKeepsTheReportFromAdoption() throws SQLException {
        proposed(FRANCE, wish("/paragraphs/53", "It says."));
        as(NORWAY)
                .get("/me/tasks")
                .then()
                .body("items.kind", contains("PROPOSE_AMENDMENTS"))
                .body("items.due", contains(UNTIL))
                .body("items.address", contains(DRAFTS + "/1"));
        committee().get("/me/tasks").then().body("items", empty());
        secretariat().get("/me/tasks?kind=DECIDE_ON_AMENDMENTS").then().body("items", empty());
        errors().body(ERRORS, contains("AMENDMENTS_TAKEN", "AMENDMENT_OPEN"));

        Owner.execute("update tabled_draft set closes_at = '2027-02-28T12:00:00Z'");
        as(NORWAY).get("/me/tasks").then().body("items", empty());
        secretariat().get("/me/tasks?kind=DECIDE_ON_AMENDMENTS").then().body("items.address", contains(DRAFTS + "/1"));
        closed();
        put(SECRETARIAT, AMENDMENTS + "/1", "disposition", Map.of("disposition", "ACCEPTED", "because", "Clearer"))
                .statusCode(204);
        secretariat().get("/me/tasks?kind=DECIDE_ON_AMENDMENTS").then().body("items", empty());
        secretariat().get("/me/tasks?kind=MERGE_AMENDMENTS").then().body("items.address", contains(AMENDMENTS));
        errors().body(ERRORS, contains("AMENDMENT_UNMERGED"));
        GivenReport.command("adopt", Map.of("decision", "A decision", "adoptedOn", "2027-02-28"))
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-in-order"));
        GivenReport.command("merge-amendments", null).statusCode(204);
        secretariat().get("/me/tasks?kind=MERGE_AMENDMENTS").then().body("items", empty());
        errors().body(ERRORS, empty());
    }

    private static ValidatableResponse errors() {
        return secretariat().get(GivenReport.REPORT + "/validation").then().statusCode(200);
    }

    @Test
    @Tag("slow") // 0.4 s
    void whoProposedWhatStaysInsideTheCommittee() {
        var tag = nobody().get("/rounds/2").header("ETag");
        proposed(FRANCE, wish("/paragraphs/53", "An unheard of wording."));
        closed();
        tell(FRANCE, AMENDMENTS + "/1", "withdraw", Map.of("because", "Said")).statusCode(204);
        assertThat(nobody().get("/rounds/2").header("ETag")).isEqualTo(tag);
        for (var path : List.of(
                DRAFTS,
                DRAFTS + "/1",
                DRAFTS + "/1/texts",
                DRAFTS + "/1/amended-places",
                AMENDMENTS,
                AMENDMENTS + "/1")) {
            nobody().get(path).then().statusCode(401);
            for (var outsider : List.of("focal-point-fra", "delegate-fra", "stakeholder", "facilitator", "auditor")) {
                as(outsider).get(path).then().statusCode(403);
            }
        }
        GivenReport.adopted();
        GivenReport.published();
        nobody().get(AMENDMENTS + "/1").then().statusCode(401);
        for (var reader : List.of(nobody(), focalPoint("FRA"))) {
            assertThat(reader.get("/search?q=unheard").asString()).doesNotContain("unheard of wording");
        }
    }

    @Test
    void ofSeveralWhoChangeAnAmendmentAtOnceOneIsTaken() throws Exception {
        var amendment = AMENDMENTS + "/" + proposed(FRANCE, wish("/paragraphs/53", "Another."));

        assertThat(AtOnce.send(Collections.nCopies(4, revisingFirst(amendment))))
                .containsOnlyOnce(204)
                .containsOnly(204, 412);

        closed();
        Callable<Integer> rejecting = () -> as(SECRETARIAT)
                .header("If-Match", "\"1.0\"")
                .body(Map.of("disposition", "REJECTED", "because", "As it is"))
                .put(amendment + "/disposition")
                .statusCode();
        assertThat(AtOnce.send(Collections.nCopies(4, rejecting)))
                .containsOnlyOnce(204)
                .containsOnly(204, 412);
    }

    @Test
    void nobodySupportsWordsThatAreChangedAtThatMoment() throws Exception {
        var amendment = AMENDMENTS + "/" + proposed(FRANCE, wish("/paragraphs/53", "Another."));
        Callable<Integer> supporting = () -> as(NORWAY)
                .header("If-Match", "\"0.0\"")
                .post(amendment + "/support")
                .statusCode();

        assertThat(AtOnce.send(List.of(supporting, revisingFirst(amendment), supporting, supporting)))
                .containsOnlyOnce(204)
                .containsOnly(204, 412);
    }

    private static Callable<Integer> revisingFirst(String amendment) {
        return () -> as(FRANCE)
                .header("If-Match", "\"0.0\"")
                .body(Map.of("wording", "In other words.", "justification", "Clearer"))
                .put(amendment)
                .statusCode();
    }
}
