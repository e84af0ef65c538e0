package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secondFacilitator;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The second fence alone: five statements, one under a disclosure; an extract in each of its three states. */
@QuarkusTest
class ChildrenFenceTest {

    private static final String[] ALL = {"CONFIRMED", "PUBLISHED", "WITHDRAWN"};

    @Inject
    DataSource service;

    @BeforeEach
    void whatChildrenSaid() {
        GivenRounds.launched("FRA");
        var children = new VisibleChildren();
        children.said(GivenContributions.reported("FRA"));
        GivenStatements.handled(children.id("/disclosures/", "disclosed").orElseThrow(), "REFERRED");
    }

    @Test
    void facilitatorSeesItsOwnStatementsAndNoDisclosure() {
        seenBy(facilitator())
                .body("childStatements", hasSize(4))
                .body("disclosures", empty())
                .body("disclosureSteps", empty())
                .body("childExtracts", contains("PUBLISHED"));
        seenBy(secondFacilitator()).body("childStatements", empty());
    }

    @Test
    void safeguardingOfficerSeesAll() {
        seenBy(safeguardingOfficer())
                .body("childStatements", hasSize(5))
                .body("disclosures", contains("FACILITATOR"))
                .body("disclosureSteps", contains("REFERRED"))
                .body("childExtracts", contains(ALL));
    }

    @Test
    void thoseWhoPrepareTheReportSeeExtractsAndNothingBehindThem() {
        for (var insider : List.of(secretariat(), committee(), as("rapporteur"))) {
            seenBy(insider)
                    .body("childExtracts", contains(ALL))
                    .body("childStatements", empty())
                    .body("disclosures", empty());
        }
    }

    @Test
    void everybodyElseSeesPublishedExtracts() {
        for (var other : List.of(nobody(), stakeholder(), focalPoint("FRA"), as("delegate-fra"), as("auditor"))) {
            seenBy(other)
                    .body("childExtracts", contains("PUBLISHED"))
                    .body("childStatements", empty())
                    .body("disclosures", empty())
                    .body("keyDestructions", empty());
        }
    }

    @Test
    void nobodyChangesWhatHeDoesNotCarryOn() {
        reachedBy(safeguardingOfficer()).body("childStatements", equalTo(5)).body("childExtracts", equalTo(3));
        reachedBy(secretariat()).body("childStatements", equalTo(0)).body("childExtracts", equalTo(3));
        for (var other : List.of(facilitator(), secondFacilitator(), committee(), nobody())) {
            reachedBy(other).body("childStatements", equalTo(0)).body("childExtracts", equalTo(0));
        }
    }

    @Test
    void secretariatRewordsNoExtract() throws SQLException {
        var officer = BareService.told(service, "officer", "true");

        assertThat(officer.change("update child_extract set text = 'Reworded' where state = 'CONFIRMED'"))
                .isOne();
        for (var reworded : List.of(
                "text = 'Another' where state = 'CONFIRMED'",
                "text = 'Another' where state = 'PUBLISHED'",
                "text = 'Another', state = 'PUBLISHED', withdrawn_at = null where state = 'WITHDRAWN'",
                "medium = 'VIDEO', made_at = now()")) {
            assertThatThrownBy(() -> BareService.secretariat(service).change("update child_extract set " + reworded))
                    .as(reworded)
                    .hasMessageContaining("an extract says what was made of it");
        }
        assertThatThrownBy(() -> officer.change("update child_extract set text = 'Late' where state = 'PUBLISHED'"))
                .hasMessageContaining("an extract says what was made of it");
    }

    @Test
    void whoTellsNothingLearnsOfNoKeyAndOfNoNumber() throws SQLException {
        assertThat(BareService.told(service, "asking", "true").seen("extract_key"))
                .isEqualTo(3);
        assertThat(BareService.told(service, "watcher", "true").seen("overdue(now()) where statements is not null"))
                .isOne();
        assertThat(BareService.untold(service).seen("extract_key")).isZero();
        assertThat(BareService.secretariat(service).seen("overdue(now()) where statements is not null"))
                .isZero();
    }

    private static ValidatableResponse seenBy(RequestSpecification asker) {
        return outOfContract(asker).get("/forgetful").then().statusCode(200);
    }

    private static ValidatableResponse reachedBy(RequestSpecification asker) {
        return outOfContract(asker).post("/forgetful").then().statusCode(200);
    }
}
