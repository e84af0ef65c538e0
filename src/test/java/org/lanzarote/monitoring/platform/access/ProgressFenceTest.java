package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The second fence alone: how far a reply has come. */
@QuarkusTest
class ProgressFenceTest {

    private static final String FIGURES = "reply_progress where answered is not null";

    private static final String ASKING = "select set_config('caller.asking', 'true', true)";

    @Inject
    DataSource service;

    @BeforeEach
    void begun() {
        GivenRounds.launched("FRA", "DEU");
        GivenDelegations.give("12");
        GivenReplies.answered("FRA", "12");
    }

    @Test
    void figuresOfAWorkingCopyAreItsPartysAndItsDelegates() throws SQLException {
        assertThat(BareService.told(service, "party", "FRA").seen(FIGURES, ASKING))
                .isOne();
        assertThat(BareService.told(service, "delegate", "delegate-fra").seen(FIGURES, ASKING))
                .isOne();
        assertThat(BareService.told(service, "party", "NOR").seen(FIGURES, ASKING))
                .isZero();
        assertThat(BareService.secretariat(service).seen(FIGURES)).isZero();
    }

    @Test
    void whoeverAsksLearnsWhatIsBegunAndWhoTellsNothingLearnsNothing() throws SQLException {
        assertThat(BareService.secretariat(service).seen("reply_progress where begun"))
                .isOne();
        assertThat(BareService.untold(service).seen("reply_progress")).isZero();
    }

    @Test
    void nobodyCountsButPostgresql() {
        for (var attempt : new String[] {"update answer_count set answered = 0", "select from answer_count"}) {
            assertThatThrownBy(() -> BareService.told(service, "party", "FRA").change(attempt))
                    .hasMessageContaining("permission denied");
        }
    }
}
