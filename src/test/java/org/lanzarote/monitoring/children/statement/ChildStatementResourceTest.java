package org.lanzarote.monitoring.children.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ALL;
import static org.lanzarote.monitoring.children.statement.GivenStatements.OF_SESSION;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ONE;
import static org.lanzarote.monitoring.children.statement.GivenStatements.WORDS;
import static org.lanzarote.monitoring.children.statement.GivenStatements.disclosed;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.children.statement.GivenStatements.report;
import static org.lanzarote.monitoring.children.statement.GivenStatements.said;
import static org.lanzarote.monitoring.children.statement.GivenStatements.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secondFacilitator;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class ChildStatementResourceTest {

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void facilitatorRereadsWhatItReported() {
        var session = GivenContributions.reported("FRA");
        var created = report(session, said(WORDS));
        String id = created.path("id");

        created.then()
                .statusCode(201)
                .header("Location", endsWith(ALL + "/" + id))
                .body("notice", nullValue());
        facilitator()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.header("ETag")))
                .body("contribution", equalTo(session))
                .body("party", equalTo("FRA"))
                .body("question", equalTo("9.1"))
                .body("chapter", equalTo("II"))
                .body("medium", equalTo("MESSAGE"))
                .body("text", equalTo(WORDS))
                .body("state", equalTo("REPORTED"))
                .body("permittedActions", containsInAnyOrder("FLAG", "WITHDRAW"));
    }

    @Test
    void statementsComeWithTheSession() {
        var wish = GivenContributions.report(
                "RUS", "statements", List.of(said(WORDS), chapter("VIII"), said("medium", "DRAWING")));

        facilitator().body(wish).post(GivenContributions.ALL).then().statusCode(201);

        facilitator()
                .get(ALL)
                .then()
                .body("items.chapter", contains("II", "VIII", "II"))
                .body("items.text", contains(nullValue(), nullValue(), nullValue()));
    }

    /** Whoever reads the trail does not learn which session holds a disclosure. */
    @Test
    void trailHasTheSessionOfAStatementAndNotWhatBecameOfIt() {
        var session = GivenContributions.reported("FRA");
        report(session, said(WORDS)).then().statusCode(201);
        report(session, disclosed(WORDS)).then().statusCode(201).body("notice", not(nullValue()));

        List<Map<String, Object>> entries = as("auditor")
                .queryParam("operation", "reportChildStatement")
                .get("/trail")
                .path("items");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0))
                .containsEntry("record", "/rounds/2/child-contributions/" + session + "/statements")
                .usingRecursiveComparison()
                .ignoringFields("id", "at", "requestId")
                .isEqualTo(entries.get(1));
    }

    @Test
    void anotherOrganisationsStatementDoesNotExist() {
        var session = GivenContributions.reported("FRA");
        String id = report(session, said(WORDS)).path("id");

        secondFacilitator().get(ONE, id).then().statusCode(404);
        secondFacilitator().get(ALL).then().statusCode(200).body("items", empty());
        secondFacilitator().body(said(WORDS)).post(OF_SESSION, session).then().statusCode(404);
        for (var verb : List.of("/flag", "/withdraw")) {
            secondFacilitator()
                    .header("If-Match", "\"0\"")
                    .body(verb.equals("/flag") ? "" : Map.of("asker", "CHILD"))
                    .post(ONE + verb, id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void safeguardingOfficerReadsAllForAPurpose() {
        var id = GivenStatements.reported();

        safeguardingOfficer().get(ONE, id).then().statusCode(400).body(not(containsString(WORDS)));
        safeguardingOfficer().get(ALL).then().statusCode(400);
        officer().get(ALL).then().body("items.id", contains(id));
        officer()
                .get(ONE, id)
                .then()
                .body("text", equalTo(WORDS))
                .body("permittedActions", containsInAnyOrder("CONFIRM", "SET_ASIDE", "FLAG"));
    }

    @Test
    void officerConfirmsAStatementOrSetsItAside() {
        var id = GivenStatements.reported();

        tell(GivenStatements::officer, ONE, id, "/confirm", Map.of()).then().statusCode(204);
        facilitator().get(ONE, id).then().body("state", equalTo("CONFIRMED"));
        tell(GivenStatements::officer, ONE, id, "/set-aside", Map.of("ground", "OFF_TOPIC"))
                .then()
                .statusCode(204);
        facilitator().get(ONE, id).then().body("state", equalTo("SET_ASIDE")).body("ground", equalTo("OFF_TOPIC"));
        officer().queryParam("state", "CONFIRMED").get(ALL).then().body("items", empty());
        officer().queryParam("state", "SET_ASIDE").get(ALL).then().body("items.id", contains(id));
    }

    @Test
    void verbNeedsTheCurrentTag() {
        var id = GivenStatements.reported();

        for (var verb : List.of("/confirm", "/flag")) {
            safeguardingOfficer().post(ONE + verb, id).then().statusCode(428);
            safeguardingOfficer()
                    .header("If-Match", "\"9\"")
                    .post(ONE + verb, id)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void statementIsAboutAQuestionOfTheRoundOrAChapter() {
        var session = GivenContributions.reported("FRA");
        var both = said("chapter", "II");
        var neither = said(WORDS);
        neither.remove("question");

        for (var wrong : List.of(both, neither, said("question", "77"), said("question", "nonsense"))) {
            report(session, wrong).then().statusCode(422).body("violations.pointer", contains("/question"));
        }
        report(session, said("text", "a".repeat(2_001))).then().statusCode(422);
        facilitator().get(ALL).then().body("items", empty());
    }

    @Test
    void listIsFilteredByAllThatIsGiven() {
        var session = GivenContributions.reported("FRA");
        String drawing = report(session, said("medium", "DRAWING")).path("id");
        String onChapter = report(session, chapter("VIII")).path("id");
        String elsewhere =
                report(GivenContributions.reported("RUS"), said(WORDS)).path("id");

        found("medium", "DRAWING", drawing);
        found("chapter", "VIII", onChapter);
        found("party", "RUS", elsewhere);
        found("question", "9.1", drawing, elsewhere);
        found("contribution", session, drawing, onChapter);
        facilitator()
                .queryParam("limit", 1)
                .get(ALL)
                .then()
                .body("items.id", contains(drawing))
                .body("next", not(nullValue()));
    }

    @Test
    void sendingAgainUnderTheSameKeyReportsOnce() {
        var session = GivenContributions.reported("FRA");
        for (int turn = 0; turn < 2; turn++) {
            facilitator()
                    .header("Idempotency-Key", "one")
                    .body(said(WORDS))
                    .post(OF_SESSION, session)
                    .then()
                    .statusCode(201);
        }
        facilitator().get(ALL).then().body("items.state", contains("REPORTED"));
    }

    private static void found(String filter, String value, String... ids) {
        facilitator().queryParam(filter, value).get(ALL).then().body("items.id", contains(ids));
    }

    private static Map<String, Object> chapter(String numeral) {
        var said = said("chapter", numeral);
        said.remove("question");
        return said;
    }
}
