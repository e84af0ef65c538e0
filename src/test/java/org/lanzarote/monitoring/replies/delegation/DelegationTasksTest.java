package org.lanzarote.monitoring.replies.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** Sections wait for their delegate, and then for the focal point. */
@QuarkusTest
class DelegationTasksTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "DEU");
    }

    @Test
    void sectionsWaitForTheDelegateUntilTheyAreHandedBackAndThenForTheFocalPoint() throws SQLException {
        var id = given("2027-03-02");
        Owner.execute("update delegation set due_on = '2027-02-28'");
        SeenTasks.of(GivenDelegations::delegate)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ANSWER_SECTIONS"))
                .body("items[0].what.en", endsWith(": 9, 12"))
                .body("items[0].party", equalTo("FRA"))
                .body("items[0].dueOn", equalTo("2027-02-28"))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].address", equalTo("/rounds/2/replies/FRA/delegations/" + id));
        assertThat(kinds(() -> focalPoint("FRA"))).containsExactly("SUBMIT_REPLY");

        GivenDelegations.handBack(id, Map.of()).then().statusCode(204);
        assertThat(kinds(GivenDelegations::delegate)).isEmpty();
        SeenTasks.of(() -> focalPoint("FRA"))
                .body("items.kind", contains("SUBMIT_REPLY", "REVIEW_SECTIONS"))
                .body("items[1].address", endsWith(id));

        GivenDelegations.returned(id, Map.of("reason", "A figure is missing"))
                .then()
                .statusCode(204);
        assertThat(kinds(GivenDelegations::delegate)).containsExactly("ANSWER_SECTIONS");
        assertThat(kinds(() -> focalPoint("FRA"))).containsExactly("SUBMIT_REPLY");

        GivenDelegations.takeBack(id).then().statusCode(204);
        assertThat(kinds(GivenDelegations::delegate)).isEmpty();
    }

    @Test
    void nothingWaitsInAReplyThatIsSubmittedOrClosed() {
        given("2027-03-01");
        SeenTasks.of(GivenDelegations::delegate).body("items.overdue", contains(false));
        GivenClosing.closed();
        assertThat(kinds(GivenDelegations::delegate)).isEmpty();

        GivenClosing.reopened();
        assertThat(kinds(GivenDelegations::delegate)).hasSize(1);

        GivenReplies.submitted("FRA");
        assertThat(kinds(GivenDelegations::delegate)).isEmpty();
    }

    @Test
    void sectionsOfOneDelegateWaitForNoOther() {
        given("2027-03-20");

        assertThat(kinds(() -> as("delegate-deu"))).isEmpty();
        assertThat(kinds(() -> focalPoint("DEU"))).containsExactly("SUBMIT_REPLY");
    }

    private static String given(String dueOn) {
        return GivenDelegations.post(Map.of(
                        "account",
                        GivenDelegations.account("FRA", "DELEGATE"),
                        "sections",
                        List.of("9", "12"),
                        "dueOn",
                        dueOn))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
