package org.lanzarote.monitoring.replies.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;

/** A reply waits for its focal point whenever it can be submitted, and then no more. */
@QuarkusTest
class ReplyTasksTest {

    @Test
    void replyWaitsFromTheLaunchUntilItIsSubmitted() {
        GivenRounds.prepared();
        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();
        assertThat(franceKinds()).isEmpty();

        GivenRounds.launch();
        france().body("items", hasSize(1))
                .body("items[0].kind", equalTo("SUBMIT_REPLY"))
                .body("items[0].what.en", containsString("submit your Party's reply"))
                .body("items[0].what.fr", containsString("soumettre la réponse"))
                .body("items[0].round", equalTo(2))
                .body("items[0].party", equalTo("FRA"))
                .body("items[0].since", equalTo("2027-03-01T12:00:00Z"))
                .body("items[0].due", equalTo("2027-04-01T12:00:00Z"))
                .body("items[0].dueOn", nullValue())
                .body("items[0].overdue", equalTo(false))
                .body("items[0].address", equalTo("/rounds/2/replies/FRA"));

        GivenReplies.submitted("FRA");
        assertThat(franceKinds()).isEmpty();
    }

    @Test
    void limitIsTheOneInForceForTheParty() {
        GivenRounds.launchedDue("2027-02-28T12:00:00Z", "FRA", "DEU");
        france().body("items.overdue", contains(true));

        GivenExtensions.extended("FRA", "2027-05-01T12:00:00Z");
        france().body("items.due", contains("2027-05-01T12:00:00Z")).body("items.overdue", contains(false));
        SeenTasks.of(() -> focalPoint("DEU"))
                .body("items.due", contains("2027-02-28T12:00:00Z"))
                .body("items.overdue", contains(true));
    }

    @Test
    void reopenedReplyWaitsAgainUntilTheLimitOfItsParty() {
        GivenRounds.launched("FRA");
        GivenReplies.submitted("FRA");
        GivenReplies.supplement("FRA").then().statusCode(204);
        france().body("items.kind", contains("SUBMIT_REPLY_AGAIN"))
                .body("items[0].due", equalTo("2027-04-01T12:00:00Z"))
                .body("items[0].overdue", equalTo(false));
        GivenExtensions.extended("FRA", "2027-05-01T12:00:00Z");
        france().body("items.due", contains("2027-05-01T12:00:00Z"));

        GivenReplies.submit("FRA");
        assertThat(franceKinds()).isEmpty();

        secretariat()
                .header("If-Match", GivenReplies.recordTag("FRA"))
                .body(Map.of("reason", "A table is missing"))
                .post(GivenReplies.REPLY + "/return", "FRA")
                .then()
                .statusCode(204);
        assertThat(franceKinds()).containsExactly("SUBMIT_REPLY_AGAIN");
    }

    @Test
    void closedRepliesWaitForNobodyWhoIsNotLetIn() {
        GivenRounds.launched("FRA", "DEU");
        GivenClosing.closed();
        assertThat(franceKinds()).isEmpty();

        GivenExtensions.extended("FRA", "2027-05-01T12:00:00Z");
        assertThat(franceKinds()).containsExactly("SUBMIT_REPLY");
        assertThat(kinds(() -> focalPoint("DEU"))).isEmpty();
    }

    private static ValidatableResponse france() {
        return SeenTasks.of(() -> focalPoint("FRA"));
    }

    private static List<String> franceKinds() {
        return kinds(() -> focalPoint("FRA"));
    }
}
