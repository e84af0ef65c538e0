package org.lanzarote.monitoring.platform.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Crowd;
import org.lanzarote.monitoring.support.HeldTable;

/** A crowd that reads what is public leaves room for those who write, and for one another. */
@QuarkusTest
class CrowdTest {

    private static final int CROWD = 40;

    private static final int CONNECTIONS_FOR_THE_PUBLIC = 10;

    private static final int PRINTED_AT_ONCE = 2;

    private static final String GENERATION = "public_generation";
    private static final String ROUND = "round";

    @Test
    void stateSavesWhileACrowdWaits() throws Exception {
        GivenRounds.launched("FRA");
        var tag = GivenReplies.answerTag("FRA", "12");
        Crowd crowd;

        try (var held = HeldTable.of(GENERATION)) {
            crowd = crowd(101);
            awaitFirst(held);

            GivenReplies.save("FRA", "12", tag, GivenReplies.textAnswer("Meanwhile"))
                    .then()
                    .statusCode(200);
            nobody().get("/q/health/live").then().statusCode(200);
        }

        crowd.isAnswered(200);
    }

    @Test
    @Tag("slow") // 1.1 s
    void thoseWhoLeaveGiveTheirTurnBack() throws Exception {
        try (var held = HeldTable.of(GENERATION)) {
            var gone = crowd(141);
            awaitFirst(held);
            gone.leaves();
        }

        crowd(61).isAnswered(200);
    }

    @Test
    @Tag("slow") // 1.6 s
    void thoseWhoLeaveKeepTheirTurnWhilePostgresqlWorks() throws Exception {
        Crowd next;
        try (var held = HeldTable.of(ROUND)) {
            var gone = factsheets(101, "application/json");
            held.awaitReaders(CONNECTIONS_FOR_THE_PUBLIC);
            gone.leaves();
            next = factsheets(141, "application/json");

            held.staysAt(CONNECTIONS_FOR_THE_PUBLIC, Duration.ofMillis(1500));
        }

        next.isAnswered(404);
    }

    @Test
    void whatIsPrintedLeavesRoomForWhatIsRead() throws Exception {
        Crowd printed;

        try (var held = HeldTable.of(ROUND)) {
            printed = factsheets(1, "application/pdf");
            held.awaitReaders(PRINTED_AT_ONCE);

            crowd(21).isAnswered(200);
            assertThat(held.readers()).isEqualTo(PRINTED_AT_ONCE);
        }

        printed.isAnswered(404);
    }

    /** One that asks for lists of different lengths, so that nobody has asked for the same. */
    private static Crowd crowd(int first) {
        return crowd(limit -> "/parties?limit=" + limit, first, "application/json");
    }

    /** One that asks for what different rounds would have. */
    private static Crowd factsheets(int first, String type) {
        return crowd(round -> "/rounds/" + round + "/factsheets/FRA", first, type);
    }

    private static Crowd crowd(IntFunction<String> address, int first, String type) {
        return Crowd.asks(address, IntStream.range(first, first + CROWD), "Accept", type);
    }

    private static void awaitFirst(HeldTable held) throws Exception {
        held.awaitReaders(CONNECTIONS_FOR_THE_PUBLIC);
        assertThat(held.readers()).isEqualTo(CONNECTIONS_FOR_THE_PUBLIC);
    }
}
