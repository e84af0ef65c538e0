package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Changed;
import org.lanzarote.monitoring.support.Crowd;
import org.lanzarote.monitoring.support.Heap;
import org.lanzarote.monitoring.support.HeldTable;
import org.lanzarote.monitoring.support.Tokens;

/** An account that asks for much at once leaves room for all others, also when it does not wait for its answers. */
@QuarkusTest
class AccountTurnsTest {

    private static final int TURNS = 8;
    private static final int CROWD = 40;

    /** Read for a list of the Secretariat, and not for what a State saves. */
    private static final String READ = "stakeholder_submission";

    private static final int PRINTED = 2;
    private static final String ROUND = "round";

    @Inject
    EarlyProblem problem;

    @BeforeEach
    void launched() {
        GivenRounds.launched("FRA");
    }

    @Test
    void stateSavesWhileTheSecretariatAsksForMuch() throws Exception {
        var tag = GivenReplies.answerTag("FRA", "12");
        Crowd crowd;

        try (var held = HeldTable.of(READ)) {
            crowd = crowd(1, CROWD);
            held.awaitReaders(TURNS);

            GivenReplies.save("FRA", "12", tag, GivenReplies.textAnswer("Meanwhile"))
                    .then()
                    .statusCode(200);
            assertThat(held.readers()).isEqualTo(TURNS);
        }

        crowd.isAnswered(200);
    }

    @Test
    @Tag("slow") // 1.6 s
    void thoseWhoLeaveKeepTheirTurnWhilePostgresqlWorks() throws Exception {
        Crowd next;
        try (var held = HeldTable.of(READ)) {
            var gone = crowd(41, CROWD);
            held.awaitReaders(TURNS);
            gone.leaves();
            next = crowd(81, CROWD);

            held.staysAt(TURNS, Duration.ofMillis(1500));
        }

        next.isAnswered(200);
    }

    @Test
    void whoHasWaitedIsForgottenOnceAnswered() throws Exception {
        Crowd crowd;
        try (var held = HeldTable.of(READ)) {
            crowd = crowd(161, CROWD);
            held.awaitReaders(TURNS);
        }

        crowd.isAnswered(200);

        assertThat(Heap.held("org.lanzarote.monitoring.platform.turn.Turn")).isLessThan(CROWD - TURNS);
    }

    @Test
    void documentsOfAllAccountsLeaveRoomForWhatIsRead() throws Exception {
        Crowd ofOne;
        Crowd ofAnother;

        try (var held = HeldTable.of(ROUND)) {
            ofOne = documents(CROWD, "secretariat");
            ofAnother = documents(TURNS - 1, "rapporteur");
            held.awaitReaders(PRINTED);

            secretariat().get("/parties").then().statusCode(200);
            assertThat(held.readers()).isEqualTo(PRINTED);
        }

        ofOne.isAnswered(404);
        ofAnother.isAnswered(404);
    }

    @Test
    void whoWaitsTooLongForADocumentIsToldToComeAgain() throws Exception {
        becomeImpatient();
        Crowd crowd;

        try (var held = HeldTable.of(ROUND)) {
            crowd = documents(PRINTED, "rapporteur");
            held.awaitReaders(PRINTED);

            secretariat()
                    .accept("application/pdf")
                    .get("/rounds/101/factsheets/FRA")
                    .then()
                    .statusCode(429)
                    .body(
                            "detail",
                            equalTo(
                                    "Documents are printed for 2 requests at once, and this one has waited 0 s for its turn"));
        }

        crowd.isAnswered(404);
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgain() throws Exception {
        becomeImpatient();
        Crowd crowd;

        try (var held = HeldTable.of(READ)) {
            crowd = crowd(121, TURNS);
            held.awaitReaders(TURNS);

            secretariat()
                    .get("/me")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/too-many-requests"))
                    .body(
                            "detail",
                            equalTo(
                                    "Of one account 8 requests are answered at once, and this one has waited 0 s for its turn"));
        }

        crowd.isAnswered(200);
    }

    private void becomeImpatient() {
        var impatient = Changed.settings(EdgeSettings.class, Map.of("edge.account.at-once.patience", "0s"));
        QuarkusMock.installMockForType(new AccountTurns(problem, impatient), AccountTurns.class);
    }

    private static Crowd crowd(int first, int number) {
        return Crowd.asks(
                limit -> "/rounds/2/stakeholder-submissions?limit=" + limit,
                IntStream.range(first, first + number),
                "Authorization",
                "Bearer " + Tokens.of("secretariat"));
    }

    /** One that asks for the factsheets of rounds that there are none of. */
    private static Crowd documents(int number, String account) {
        return Crowd.asks(
                round -> "/rounds/" + round + "/factsheets/FRA",
                IntStream.range(101, 101 + number),
                "Accept",
                "application/pdf",
                "Authorization",
                "Bearer " + Tokens.of(account));
    }
}
