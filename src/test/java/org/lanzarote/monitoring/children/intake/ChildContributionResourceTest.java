package org.lanzarote.monitoring.children.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.lanzarote.monitoring.children.intake.GivenContributions.ALL;
import static org.lanzarote.monitoring.children.intake.GivenContributions.ONE;
import static org.lanzarote.monitoring.children.intake.GivenContributions.report;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

@QuarkusTest
class ChildContributionResourceTest {

    @Test
    void facilitatorReportsASession() {
        GivenRounds.launched("FRA");

        var created = facilitator().body(report("FRA")).post(ALL);

        String id = created.path("id");
        created.then().statusCode(201).header("Location", endsWith(ALL + "/" + id));
        facilitator()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.header("ETag")))
                .body("party", equalTo("FRA"))
                .body("month", equalTo("2027-02"))
                .body("ageBands.'16-17'", equalTo(3))
                .body("genders.OTHER_OR_NOT_STATED", equalTo(1))
                .body("reportedBy", equalTo("Demonstration facilitator"))
                .body("reportedAt", equalTo("2027-03-01T12:00:00Z"));
    }

    @Test
    void anotherOrganisationsSessionDoesNotExist() throws SQLException {
        GivenRounds.launched("FRA");
        String id = GivenContributions.reported("FRA");
        givenAnotherOrganisationReportedThem();

        facilitator().get(ONE, id).then().statusCode(404);
        facilitator().get(ALL).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void safeguardingOfficerReadsTheSessionsOfAll() throws SQLException {
        GivenRounds.launched("FRA", "RUS");
        String others = GivenContributions.reported("FRA");
        givenAnotherOrganisationReportedThem();
        String own = GivenContributions.reported("RUS");

        var purpose = "Review of all sessions";
        safeguardingOfficer()
                .header("Reading-Purpose", purpose)
                .get(ALL)
                .then()
                .body("items.id", contains(others, own));
        safeguardingOfficer()
                .header("Reading-Purpose", purpose)
                .get(ONE, others)
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyElseReadsSessions() {
        GivenRounds.launched("FRA");
        String id = GivenContributions.reported("FRA");

        for (var other : List.of(secretariat(), committee(), as("rapporteur"), focalPoint("FRA"), stakeholder())) {
            other.get(ALL).then().statusCode(403);
            other.get(ONE, id).then().statusCode(403);
        }
        nobody().get(ALL).then().statusCode(401);
        nobody().get(ONE, id).then().statusCode(401);
    }

    @Test
    void onlyFacilitatorsReport() {
        GivenRounds.launched("FRA");

        for (var other : List.of(secretariat(), safeguardingOfficer(), stakeholder(), focalPoint("FRA"))) {
            other.body(report("FRA")).post(ALL).then().statusCode(403);
        }
        nobody().body(report("FRA")).post(ALL).then().statusCode(401);
    }

    @Test
    void sessionIsNeitherChangedNorDeleted() {
        GivenRounds.launched("FRA");
        String id = GivenContributions.reported("FRA");

        facilitator().body(report("FRA")).put(ONE, id).then().statusCode(oneOf(404, 405));
        facilitator().delete(ONE, id).then().statusCode(oneOf(404, 405));
    }

    @Test
    void roundInPreparationDoesNotExistForFacilitators() {
        GivenRounds.prepared();
        GivenRounds.withRoster("FRA");

        facilitator().body(report("FRA")).post(ALL).then().statusCode(404);
        facilitator().get(ALL).then().statusCode(404);
    }

    @Test
    void listGoesOnFromACursor() {
        GivenRounds.launched("FRA");
        String first = GivenContributions.reported("FRA");
        String second = GivenContributions.reported("FRA");

        var page = facilitator().queryParam("limit", 1).get(ALL);
        page.then().body("items.id", contains(first));
        facilitator()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get(ALL)
                .then()
                .body("items.id", contains(second))
                .body("next", equalTo(null));
    }

    @Test
    void sessionOfAnotherRoundOrWithoutAnIdIsNotFound() {
        GivenRounds.launched("FRA");
        String id = GivenContributions.reported("FRA");

        facilitator().get("/rounds/3/child-contributions/{id}", id).then().statusCode(404);
        facilitator().get(ONE, "nonsense").then().statusCode(404);
    }

    private void givenAnotherOrganisationReportedThem() throws SQLException {
        Owner.execute("update child_contribution set reported_by = 'Another organisation'");
    }
}
