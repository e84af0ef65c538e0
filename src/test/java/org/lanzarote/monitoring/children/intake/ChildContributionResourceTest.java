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
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
    void facilitatorCorrectsASessionOfItsOrganisationWithAReason() throws SQLException {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenContributions.reported("FRA");
        var tag = facilitator().get(ONE, id).header("ETag");
        var wish = report("RUS", "genders", GivenContributions.genders(4, 2, 1));

        correct(id, tag, wish).then().statusCode(422).body("violations.pointer", contains("/reason"));
        wish.put("reason", "A boy was counted as a girl");
        correct(id, "\"7\"", wish).then().statusCode(412);
        correct(id, tag, wish).then().statusCode(204);

        facilitator()
                .get(ONE, id)
                .then()
                .body("party", equalTo("RUS"))
                .body("genders.GIRLS", equalTo(4))
                .body("reportedAt", equalTo("2027-03-01T12:00:00Z"));
        as("auditor")
                .get("/trail?operation=correctChildContribution")
                .then()
                .body("items.reason", contains("A boy was counted as a girl"));
        wish.put("genders", GivenContributions.genders(1, 1, 1));
        correct(id, facilitator().get(ONE, id).header("ETag"), wish)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/genders"));
        givenAnotherOrganisationReportedThem();
        correct(id, tag, wish).then().statusCode(404);
    }

    @Test
    void sessionThatIsCountedStaysAsItIs() throws SQLException {
        GivenRounds.launched("FRA");
        String id = GivenContributions.reported("FRA");
        Owner.execute("insert into participation_release (id, round_number, number, threshold, children, released_at,"
                + " released_by) values (gen_random_uuid(), 2, 1, 5, 7, '2027-03-01T12:00:00Z', 'officer')");
        var wish = report("FRA", "reason", "Too late");

        correct(id, facilitator().get(ONE, id).header("ETag"), wish)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/session-counted"));
        facilitator().get(ONE, id).then().header("ETag", equalTo("\"0\""));
    }

    private static Response correct(String id, String tag, Map<String, Object> wish) {
        return facilitator().header("If-Match", tag).body(wish).put(ONE, id);
    }

    @Test
    void sessionIsNotDeleted() {
        GivenRounds.launched("FRA");
        String id = GivenContributions.reported("FRA");

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
