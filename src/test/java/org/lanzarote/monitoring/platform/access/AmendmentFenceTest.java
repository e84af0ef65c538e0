package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The second fence alone: amendments stay inside the Committee, and each delegation writes in its own name. */
@QuarkusTest
class AmendmentFenceTest {

    private static final String FENCE = "row-level security";

    private static final String PROPOSAL =
            "insert into amendment select gen_random_uuid(), 0, report_id, 99, draft_id, text_id, draft_number, ordinal, '%s', 'DELETE', null, 'Why', 1, 1,"
                    + " now(), 'OPEN' from amendment where number = 3";

    private static final String SUPPORT =
            "insert into amendment_support select gen_random_uuid(), id, '%s', now(), 'somebody' from amendment where number = %d";

    @Inject
    DataSource service;

    @BeforeEach
    void amendments() {
        GivenRounds.launched("FRA", "NOR");
        GivenAmendments.inRound(2);
    }

    @Test
    void onlyThoseWhoOverseeReadThem() throws SQLException {
        for (var table : List.of("tabled_draft", "tabled_text", "amendment", "amendment_step", "amendment_support")) {
            assertThat(BareService.insider(service, "committee").seen(table))
                    .as(table)
                    .isPositive();
            for (var other : List.of(
                    BareService.told(service, "party", "FRA"),
                    BareService.told(service, "delegate", "delegate-fra"),
                    BareService.told(service, "stakeholder", "Demonstration NGO"),
                    BareService.told(service, "facilitator", "Demonstration facilitator"),
                    BareService.told(service, "asking", "true"))) {
                assertThat(other.seen(table)).as(table).isZero();
            }
        }
    }

    @Test
    void delegationWritesInItsOwnNameAndTheSecretariatWordsNothing() throws SQLException {
        var norway = BareService.member(service, "NOR");
        assertThat(norway.change(PROPOSAL.formatted("NOR"))).isOne();
        assertThatThrownBy(() -> norway.change(PROPOSAL.formatted("FRA"))).hasMessageContaining(FENCE);
        assertThatThrownBy(() -> BareService.secretariat(service).change(PROPOSAL.formatted("NOR")))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> BareService.insider(service, "committee").change(PROPOSAL.formatted("NOR")))
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> norway.change(SUPPORT.formatted("FRA", 1))).hasMessageContaining(FENCE);
        assertThatThrownBy(() -> norway.change(SUPPORT.formatted("NOR", 3))).hasMessageContaining(FENCE);
        assertThat(norway.change("update amendment set justification = 'Other'"))
                .isOne();
        assertThatThrownBy(() -> norway.change(
                        "update amendment set state = 'ACCEPTED', because = 'I', decided_at = now(), decided_by = 'I'"))
                .hasMessageContaining("only words and withdraws");
        assertThatThrownBy(() -> BareService.secretariat(service).change("update amendment set wording = 'Other'"))
                .hasMessageContaining("the delegation alone words");
        assertThatThrownBy(() -> norway.change("update amendment set number = 7"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> norway.change("delete from amendment_step")).hasMessageContaining("permission denied");
    }
}
