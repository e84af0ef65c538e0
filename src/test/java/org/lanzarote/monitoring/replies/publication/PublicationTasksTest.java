package org.lanzarote.monitoring.replies.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A submitted reply waits for the Secretariat to publish it. */
@QuarkusTest
class PublicationTasksTest {

    @Test
    void submittedReplyWaitsUntilItIsPublished() {
        GivenRounds.launched("FRA", "DEU");
        assertThat(kinds(() -> secretariat())).isEmpty();

        GivenReplies.submitted("FRA");
        SeenTasks.of(() -> secretariat())
                .body("items.kind", contains("PUBLISH_REPLY"))
                .body("items.party", contains("FRA"))
                .body("items.address", contains("/rounds/2/replies/FRA"));

        GivenReplies.publish("FRA");
        assertThat(kinds(() -> secretariat())).isEmpty();
    }

    @Test
    void replyThatItsPartyWorksOnAgainWaitsForTheParty() {
        GivenRounds.launched("FRA");
        GivenReplies.submitted("FRA");
        GivenReplies.supplement("FRA").then().statusCode(204);

        assertThat(kinds(() -> secretariat())).isEmpty();
    }
}
