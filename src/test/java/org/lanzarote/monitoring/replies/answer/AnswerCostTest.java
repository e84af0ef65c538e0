package org.lanzarote.monitoring.replies.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answered;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What a Party does all day costs few statements. The first of each request tells who asks. */
@QuarkusTest
class AnswerCostTest {

    @Inject
    SessionFactory sessions;

    @Test
    void workOnAReplyCostsFewStatements() {
        GivenRounds.launched("FRA");
        answered("FRA");
        var tag = answerTag("FRA", "9.1");

        assertThat(statements(() -> save("FRA", "9.1", tag, yes("Anew"))))
                .as("a save: one reads and locks, one writes, one enters it in the trail")
                .isLessThanOrEqualTo(4);
        assertThat(statements(() -> focalPoint("FRA").get(ANSWER, "FRA", "9.1")))
                .as("an answer; the day's first reading of the reply is in the trail already")
                .isLessThanOrEqualTo(2);
        assertThat(statements(() -> focalPoint("FRA").get(REPLY, "FRA")))
                .as("the whole draft: its head and its answers")
                .isLessThanOrEqualTo(3);
    }

    @Test
    void savedAnswerIsToldAsItIsReadThen() {
        GivenRounds.launched("FRA");

        var told = save("FRA", "9.1", "\"0\"", yes("Told"));

        assertThat(told.asString())
                .isEqualTo(focalPoint("FRA").get(ANSWER, "FRA", "9.1").asString());
    }

    private long statements(Supplier<Response> request) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        request.get().then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
