package org.lanzarote.monitoring.replies.publication;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.TestClock;

@QuarkusTest
class ClockBackTest {

    private static final Duration BACK = Duration.ofHours(1);

    @Test
    void whatComesAfterTheClockWentBackIsTheLater() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.published("FRA");
        QuarkusMock.installMockForType(Clock.fixed(TestClock.NOW.minus(BACK), UTC), Clock.class);

        supplement("FRA").then().statusCode(204);
        save("FRA", "12", answerTag("FRA", "12"), textAnswer("Said later"))
                .then()
                .statusCode(200);
        submit("FRA", tag("FRA")).then().statusCode(204);
        publish("FRA", recordTag("FRA")).then().statusCode(204);

        focalPoint("FRA").get(REPLY + "/answers/12/history", "FRA").then().body("items.version", contains(2, 1));
        nobody().get(REPLY + "/submissions", "FRA").then().body("items.number", contains(1, 2));
        nobody().get(REPLY + "/answers/12", "FRA").then().body("text", equalTo("Said later"));
        as("auditor").get("/trail/verification").then().body("intact", equalTo(true));
        List<Integer> told =
                focalPoint("FRA").get("/events").path("findAll { it.type == 'REPLY_SUBMITTED' }.data.submission");
        assertThat(told).containsExactly(1, 2);
    }
}
