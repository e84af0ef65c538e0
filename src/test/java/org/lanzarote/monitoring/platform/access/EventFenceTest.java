package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: an event is read by those whom it is told, and stays as it happened. */
@QuarkusTest
class EventFenceTest {

    private static final String ASKING = "select set_config('caller.asking', 'true', true)";
    private static final String RELAYED = "select relay_events(now())";
    private static final String ASKED_AND_RELAYED =
            "select set_config('caller.asking', 'true', true), relay_events(now())";
    private static final String EVENT = "event";

    @Inject
    DataSource service;

    /** One that everybody is told, and one that is told to a Party. */
    @BeforeEach
    void events() {
        GivenRounds.launched("FRA", "NOR");
        GivenExtensions.extended("FRA", "2027-04-20T12:00:00Z");
    }

    @Test
    void eventIsReadByThoseWhomItIsTold() throws SQLException {
        assertThat(told("party", "FRA").seen(EVENT, ASKING, RELAYED)).isEqualTo(2);
        assertThat(told("party", "NOR").seen(EVENT, ASKING, RELAYED)).isOne();
        assertThat(told("delegate", "delegate-fra").seen(EVENT, ASKING, RELAYED))
                .isOne();
        assertThat(told("stakeholder", "FRA").seen(EVENT, ASKING, RELAYED)).isOne();
        assertThat(BareService.secretariat(service).seen(EVENT, RELAYED)).isEqualTo(2);
        assertThat(told("courier", "true").seen(EVENT, RELAYED)).isEqualTo(2);
        assertThat(BareService.untold(service).seen(EVENT, RELAYED)).isZero();
    }

    @Test
    void whoeverHasNotSaidWhoAsksNumbersNothingAndLearnsOfNothing() throws SQLException {
        var told = "relay_events(now()) as highest where highest > 0";

        assertThat(told("party", "FRA").seen(told, ASKING)).isOne();
        assertThat(BareService.untold(service).seen(told)).isZero();
    }

    @Test
    void nobodyReadsAnEventThatHasNoNumber() throws SQLException {
        assertThat(BareService.secretariat(service).seen(EVENT)).isZero();
        assertThat(told("courier", "true").seen(EVENT)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set subject = ''",
                "update event set number = 9",
                "delete from event",
                "insert into event (id, number) values (gen_random_uuid(), 9)",
                "insert into event (id, once) values (gen_random_uuid(), 'x')"
            })
    void serviceNumbersAndChangesNothing(String attempt) {
        assertThatThrownBy(() -> BareService.secretariat(service).change(attempt))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyWritesWhoHasNotSaidWhoAsks() {
        assertThatThrownBy(() -> BareService.untold(service)
                        .change("insert into event (id, type, happened_at, subject, audience, data)"
                                + " values (gen_random_uuid(), 'ROUND_LAUNCHED', now(), '', 'PUBLIC', '{}')"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void ownerChangesNoEventThatWasTold() throws SQLException {
        Owner.execute(ASKED_AND_RELAYED);

        assertThatThrownBy(() -> Owner.execute("update event set subject = ''"))
                .hasMessageContaining("an event stays as it happened");
        assertThatThrownBy(() -> Owner.execute("delete from event")).hasMessageContaining("an event stays");
    }

    private BareService told(String who, String value) {
        return BareService.told(service, who, value);
    }
}
