package org.lanzarote.monitoring.children.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ALL;
import static org.lanzarote.monitoring.children.statement.GivenStatements.DISCLOSURES;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ONE;
import static org.lanzarote.monitoring.children.statement.GivenStatements.WORDS;
import static org.lanzarote.monitoring.children.statement.GivenStatements.disclosed;
import static org.lanzarote.monitoring.children.statement.GivenStatements.handled;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.children.statement.GivenStatements.report;
import static org.lanzarote.monitoring.children.statement.GivenStatements.said;
import static org.lanzarote.monitoring.children.statement.GivenStatements.tell;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class AbuseDisclosureResourceTest {

    static final String QUEUED = DISCLOSURES + "/{id}";

    /** Nothing that identifies; the screen suspects what it says. */
    static final String SUSPECT = "My stepfather hits me and touches me when nobody is at home.";

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void whatTheFacilitatorCallsADisclosureGoesToTheOfficerAlone() {
        var session = GivenContributions.reported("FRA");

        var answer = report(session, disclosed(WORDS));

        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/child-contributions/" + session + "#refer-now"))
                .body("notice", containsString("referral path"));
        assertGoneFromTheStatements(id);
        officer()
                .get(QUEUED, id)
                .then()
                .statusCode(200)
                .body("text", equalTo(WORDS))
                .body("source", equalTo("FACILITATOR"))
                .body("state", equalTo("OPEN"))
                .body("steps", empty())
                .body("permittedActions", contains("HANDLE"));
    }

    @Test
    void whatTheScreenSuspectsGoesThereToo() {
        var answer = report(GivenContributions.reported("FRA"), said(SUSPECT));

        answer.then().statusCode(201).body("notice", containsString("referral path"));
        assertGoneFromTheStatements(answer.path("id"));
        officer().get(DISCLOSURES).then().body("items.source", contains("SCREEN"));
    }

    @Test
    void disclosureInAReportOfASessionIsSetApart() {
        var wish = GivenContributions.report("FRA", "statements", List.of(said(WORDS), disclosed("Something else")));

        var answer = facilitator().header("Idempotency-Key", "k").body(wish).post(GivenContributions.ALL);

        answer.then().statusCode(201).body("notice", containsString("referral path"));
        facilitator()
                .header("Idempotency-Key", "k")
                .body(wish)
                .post(GivenContributions.ALL)
                .then()
                .body("id", equalTo(answer.path("id")))
                .body("notice", containsString("referral path"));
        facilitator().get(ALL).then().body("items", hasSize(1));
        officer().get(DISCLOSURES).then().body("items.contribution", contains(answer.<String>path("id")));
    }

    @Test
    void flaggingLaterTakesItFromTheStatements() {
        var byFacilitator = GivenStatements.reported();
        var byOfficer = GivenStatements.confirmed();

        tell(() -> facilitator(), ONE, byFacilitator, "/flag", Map.of())
                .then()
                .statusCode(200)
                .body("notice", containsString("referral path"));
        tell(GivenStatements::officer, ONE, byOfficer, "/flag", Map.of()).then().statusCode(200);

        assertGoneFromTheStatements(byFacilitator);
        assertGoneFromTheStatements(byOfficer);
        officer().get(DISCLOSURES).then().body("items.source", contains("FACILITATOR", "OFFICER"));
    }

    @Test
    void queueIsForAStatedPurpose() {
        var id = GivenStatements.inTheQueue(WORDS);

        safeguardingOfficer().get(DISCLOSURES).then().statusCode(400);
        safeguardingOfficer().get(QUEUED, id).then().statusCode(400).body(not(containsString(WORDS)));
    }

    @Test
    void handlingIsRecordedWithoutTheContent() {
        var id = GivenStatements.inTheQueue(WORDS);

        handled(id, "REFERRED").then().statusCode(204);
        handled(id, "REPORTED_TO_AUTHORITY").then().statusCode(204);
        handled(id, "CLOSED").then().statusCode(204);

        officer()
                .get(QUEUED, id)
                .then()
                .body("steps.step", contains("REFERRED", "REPORTED_TO_AUTHORITY", "CLOSED"))
                .body("steps[0].takenOn", equalTo("2027-03-01"))
                .body("state", equalTo("CLOSED"))
                .body("eraseAt", equalTo("2027-03-31T12:00:00Z"))
                .body("permittedActions", empty());
        officer().queryParam("state", "CLOSED").get(DISCLOSURES).then().body("items.id", contains(id));
        officer().queryParam("state", "OPEN").get(DISCLOSURES).then().body("items", empty());
        officer().queryParam("party", "RUS").get(DISCLOSURES).then().body("items", empty());
        handled(id, "REFERRED").then().statusCode(409).body("type", equalTo("/problems/disclosure-state"));
    }

    @Test
    void itIsNotClosedBeforeItIsReferredOrReported() {
        var id = GivenStatements.inTheQueue(WORDS);

        handled(id, "CLOSED").then().statusCode(409).body("type", equalTo("/problems/disclosure-state"));
        tell(GivenStatements::officer, QUEUED, id, "/handle", Map.of("step", "REFERRED", "takenOn", "2027-03-02"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/takenOn"));
    }

    @Test
    void whatIsNoDisclosureGoesBackToTheStatements() {
        var id = GivenStatements.inTheQueue(WORDS);

        handled(id, "NO_DISCLOSURE").then().statusCode(204);

        facilitator().get(ONE, id).then().statusCode(200).body("text", equalTo(WORDS));
        officer().get(QUEUED, id).then().body("state", equalTo("DISMISSED"));
    }

    @Test
    void whatWasDismissedMayBeFlaggedAnew() {
        var id = GivenStatements.inTheQueue(WORDS);
        handled(id, "NO_DISCLOSURE").then().statusCode(204);

        tell(() -> facilitator(), ONE, id, "/flag", Map.of()).then().statusCode(200);

        assertGoneFromTheStatements(id);
        officer().get(QUEUED, id).then().body("state", equalTo("OPEN")).body("steps.step", contains("NO_DISCLOSURE"));
    }

    static void assertGoneFromTheStatements(String id) {
        facilitator().get(ONE, id).then().statusCode(404);
        facilitator().get(ALL).then().body("items.find { it.id == '" + id + "' }", nullValue());
        officer().get(ONE, id).then().statusCode(404);
        officer().get(ALL).then().body("items.find { it.id == '" + id + "' }", nullValue());
    }
}
