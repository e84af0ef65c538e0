package org.lanzarote.monitoring.children.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.statement.GivenStatements.DISCLOSURES;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ONE;
import static org.lanzarote.monitoring.children.statement.GivenStatements.WORDS;
import static org.lanzarote.monitoring.children.statement.GivenStatements.handled;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.children.statement.GivenStatements.tell;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

/** What children said waits for the safeguarding officer alone, and the list tells nothing of it. */
@QuarkusTest
class ChildrenTasksTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA");
    }

    @Test
    void statementWaitsUntilItIsDecidedOn() throws SQLException {
        var id = GivenStatements.reported();
        SeenTasks.of(GivenStatements::officer)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("DECIDE_ON_STATEMENT"))
                .body("items[0].party", nullValue())
                .body("items[0].since", equalTo("2027-03-01T12:00:00Z"))
                .body("items[0].due", equalTo("2027-03-02T12:00:00Z"))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].address", equalTo("/rounds/2/child-statements/" + id))
                .body(not(Matchers.containsString(WORDS)));

        Owner.execute("update child_statement set reported_at = reported_at - interval '24 hours 1 second'");
        SeenTasks.of(GivenStatements::officer).body("items.overdue", contains(true));

        tell(GivenStatements::officer, ONE, id, "/confirm", Map.of()).then().statusCode(204);
        assertThat(kinds(GivenStatements::officer)).isEmpty();
    }

    @Test
    void statementThatIsFlaggedWaitsAsADisclosure() {
        var id = GivenStatements.reported();
        tell(GivenStatements::officer, ONE, id, "/flag", Map.of()).then().statusCode(200);

        SeenTasks.of(GivenStatements::officer)
                .body("items.kind", contains("HANDLE_DISCLOSURE"))
                .body("items.address", contains("/rounds/2/disclosures/" + id));
    }

    @Test
    void disclosureWaitsUntilItIsClosedAndIsNotOverdueOnceSomethingWasDone() throws SQLException {
        var id = GivenStatements.inTheQueue(WORDS);
        Owner.execute("update abuse_disclosure set received_at = received_at - interval '24 hours 1 second'");
        SeenTasks.of(GivenStatements::officer)
                .body("items.kind", contains("HANDLE_DISCLOSURE"))
                .body("items.overdue", contains(true));

        handled(id, "REFERRED").then().statusCode(204);
        SeenTasks.of(GivenStatements::officer)
                .body("items.kind", contains("HANDLE_DISCLOSURE"))
                .body("items.overdue", contains(false));

        handled(id, "CLOSED").then().statusCode(204);
        assertThat(kinds(GivenStatements::officer)).isEmpty();
    }

    @Test
    void listNeedsNoPurposeAndWaitsForNobodyElse() {
        GivenStatements.reported();
        GivenStatements.inTheQueue(WORDS);

        safeguardingOfficer().get(SeenTasks.TASKS).then().statusCode(200).body("items", hasSize(2));
        assertThat(kinds(() -> facilitator())).isEmpty();
        assertThat(kinds(() -> secretariat())).isEmpty();
        officer().get(DISCLOSURES).then().body("items", hasSize(1));
    }
}
