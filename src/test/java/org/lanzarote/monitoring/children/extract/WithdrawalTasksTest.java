package org.lanzarote.monitoring.children.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A withdrawn extract waits for the Secretariat, who sees to what cites it. */
@QuarkusTest
class WithdrawalTasksTest {

    @Test
    void withdrawnExtractWaitsUntilItIsResolved() {
        GivenRounds.launched("FRA");
        var statement = GivenStatements.confirmed();
        var extract = GivenExtracts.of(statement);
        GivenExtracts.published(extract);
        assertThat(kinds(() -> secretariat())).isEmpty();

        GivenStatements.withdrawn(statement);
        SeenTasks.of(() -> secretariat())
                .body("items.kind", contains("RESOLVE_WITHDRAWAL"))
                .body("items.address", contains("/rounds/2/child-extracts/" + extract));

        secretariat().get(GivenExtracts.ONE, extract).then().body("permittedActions", contains("RESOLVE"));
        committee().get(GivenExtracts.ONE, extract).then().body("permittedActions", empty());
        secretariat()
                .header(
                        "If-Match",
                        secretariat().get(GivenExtracts.ONE, extract).header("ETag"))
                .body(Map.of("resolution", "NOT_USED"))
                .post(GivenExtracts.WITHDRAWALS + "/" + extract + "/resolve")
                .then()
                .statusCode(204);
        assertThat(kinds(() -> secretariat())).isEmpty();
        secretariat().get(GivenExtracts.ONE, extract).then().body("permittedActions", empty());
    }
}
