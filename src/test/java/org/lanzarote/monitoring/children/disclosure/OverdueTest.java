package org.lanzarote.monitoring.children.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ALL;
import static org.lanzarote.monitoring.children.statement.GivenStatements.DISCLOSURES;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ONE;
import static org.lanzarote.monitoring.children.statement.GivenStatements.WORDS;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.children.statement.GivenStatements.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.platform.watch.Watching;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Metrics;
import org.lanzarote.monitoring.support.Owner;

/** What nobody has read for a day is overdue: in the officer's queues, and in metrics that are not public. */
@QuarkusTest
class OverdueTest {

    @Inject
    Watching watching;

    @Inject
    OverdueStatements overdue;

    @TestHTTPResource(value = "/metrics", management = true)
    @Nullable URI metrics;

    private String waiting;
    private String disclosed;

    @BeforeEach
    void oneOfEachSinceMoreThanADay() throws SQLException {
        GivenRounds.launched("FRA");
        waiting = GivenStatements.reported();
        disclosed = GivenStatements.inTheQueue(WORDS);
        Owner.execute("update child_statement set reported_at = reported_at - interval '24 hours 1 second'");
        Owner.execute("update abuse_disclosure set received_at = received_at - interval '24 hours 1 second'");
    }

    @Test
    void statementThatWaitsTooLongIsOverdueUntilItIsDecidedOn() {
        var fresh = GivenStatements.reported();

        officer()
                .get(ALL)
                .then()
                .body("items.id", contains(waiting, fresh))
                .body("items.overdue", contains(true, false));
        officer().queryParam("overdue", true).get(ALL).then().body("items.id", contains(waiting));
        officer().get(ONE, waiting).then().body("overdue", equalTo(true));
        tell(GivenStatements::officer, ONE, waiting, "/confirm", Map.of())
                .then()
                .statusCode(204);
        officer().queryParam("overdue", true).get(ALL).then().body("items", empty());
        officer().queryParam("overdue", false).get(ALL).then().body("items.id", contains(waiting, fresh));
    }

    @Test
    void officerAloneIsToldOfEachOnce() {
        overdue.tell();
        overdue.tell();

        officer()
                .get("/events?type=STATEMENT_OVERDUE")
                .then()
                .body(
                        "subject",
                        containsInAnyOrder(
                                "/rounds/2/child-statements/" + waiting, "/rounds/2/disclosures/" + disclosed))
                .body("data", everyItem(equalTo(Map.of("round", 2))));
        for (var other : List.of("secretariat", "facilitator", "auditor")) {
            as(other).get("/events?type=STATEMENT_OVERDUE").then().body("$", empty());
        }
    }

    @Test
    void disclosureThatWaitsTooLongIsOverdueUntilSomethingIsDone() {
        officer().queryParam("overdue", true).get(DISCLOSURES).then().body("items.id", contains(disclosed));
        officer().get(DISCLOSURES + "/{id}", disclosed).then().body("overdue", equalTo(true));
        GivenStatements.handled(disclosed, "REFERRED").then().statusCode(204);
        officer().get(DISCLOSURES).then().body("items.overdue", contains(false));
        officer().queryParam("overdue", true).get(DISCLOSURES).then().body("items", empty());
    }

    @Test
    void whoWatchesTheServiceSeesHowMuchIsOverdueAndNobodyElse() {
        GivenStatements.reported();

        watching.count();

        assertThat(Metrics.read(requireNonNull(metrics)))
                .contains("children_overdue{queue=\"statements\"} 1.0", "children_overdue{queue=\"disclosures\"} 1.0");
        outOfContract(nobody()).get("/q/metrics").then().statusCode(404);
        outOfContract(nobody()).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
