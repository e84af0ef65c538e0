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
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The second fence alone: the Secretariat calls a reply one that came on paper. */
@QuarkusTest
class PaperFenceTest {

    private static final String ON_PAPER = "update reply set paper_received_on = '2027-02-20' where party_iso3 = 'FRA'";

    @Inject
    DataSource service;

    @BeforeEach
    void round() {
        GivenRounds.launched("FRA", "NOR");
    }

    @Test
    void untouchedReplyMayComeOnPaper() throws SQLException {
        assertThat(secretariat().change(ON_PAPER)).isOne();
    }

    @Test
    void replyThatItsPartyHasBegunIsNotOnPaper() {
        GivenReplies.answered("FRA", "12");

        assertThatThrownBy(() -> secretariat().change(ON_PAPER)).hasMessageContaining("has begun");
    }

    @Test
    void replyThatItsPartySupplementsIsNotOnPaper() {
        GivenReplies.submitted("FRA");
        GivenReplies.supplement("FRA").then().statusCode(204);

        assertThatThrownBy(() -> secretariat().change(ON_PAPER)).hasMessageContaining("has begun");
    }

    @Test
    void paperIsEnteredInOneStep() {
        assertThatThrownBy(() -> secretariat().change(ON_PAPER, "set constraints all immediate"))
                .hasMessageContaining("in one step");
    }

    private BareService secretariat() {
        return BareService.secretariat(service);
    }
}
