package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secondFacilitator;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** The chain of an extract tells what rests on it, and of its session no more than its reader knows. */
@QuarkusTest
class ExtractTraceTest {

    @Test
    @Tag("slow") // 1.0 s
    void extractLeadsToWhatRestsOnItAndToItsSessionForThoseWhoKnowIt() {
        var chain = GivenChain.drafted();
        var path = "/rounds/2/child-extracts/" + chain.extract() + "/trace";
        for (var insider : List.of(secretariat(), committee())) {
            assertThat(Traced.by(insider, path).told())
                    .contains("USE 1 FINDING " + chain.finding(), "USE 2 FINDING " + chain.inference())
                    .noneMatch(line -> line.startsWith("EVIDENCE"));
        }
        var officer = Traced.by(safeguardingOfficer(), path);
        assertThat(officer.told()).hasSize(3).noneMatch(line -> line.startsWith("USE"));
        assertThat(officer.steps().get(0))
                .startsWith("CHILD_EXTRACT " + chain.extract() + " MADE_FROM CHILD_STATEMENT ");
        assertThat(officer.steps().get(1)).contains(" IN CHILD_CONTRIBUTION ");
        for (var kind : List.of("CHILD_STATEMENT", "CHILD_CONTRIBUTION")) {
            safeguardingOfficer()
                    .header("Reading-Purpose", "To compare")
                    .get(officer.address(kind))
                    .then()
                    .statusCode(200);
        }
        for (var other : List.of(nobody(), facilitator(), focalPoint("FRA"))) {
            other.get(path).then().statusCode(404);
        }

        GivenExtracts.published(chain.extract());
        assertThat(Traced.by(facilitator(), path).told()).containsExactly("START 0 CHILD_EXTRACT " + chain.extract());
        GivenReport.adopted();
        GivenReport.published();

        var session = officer.first("CHILD_CONTRIBUTION").path("key").asText();
        assertThat(Traced.by(safeguardingOfficer(), path).told())
                .contains("EVIDENCE 2 CHILD_CONTRIBUTION " + session, "USE 1 FINDING " + chain.finding());
        assertThat(Traced.by(facilitator(), path).told())
                .contains("EVIDENCE 1 CHILD_CONTRIBUTION " + session, "USE 1 FINDING " + chain.finding())
                .noneMatch(line -> line.contains("STATEMENT " + session) || line.contains("CHILD_STATEMENT"));
        for (var other : List.of(nobody(), secretariat(), secondFacilitator(), focalPoint("FRA"))) {
            assertThat(Traced.by(other, path).told())
                    .contains("USE 1 FINDING " + chain.finding())
                    .noneMatch(line -> line.startsWith("EVIDENCE"));
        }
        assertThat(Traced.by(nobody(), FINDINGS + "/" + chain.finding() + "/trace")
                        .chain()
                        .toString())
                .doesNotContain(session);
    }
}
