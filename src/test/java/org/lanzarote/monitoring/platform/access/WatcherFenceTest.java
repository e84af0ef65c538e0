package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The watcher of the service is told numbers, and nobody else is. */
@QuarkusTest
class WatcherFenceTest {

    @Inject
    DataSource service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trail_waiting() w where w is not null",
                "events_waiting() w where w is not null",
                "webhooks_waiting() w where w is not null",
                "letters_waiting() w where w is not null",
                "late_mailboxes() w where w is not null",
                "watched_jobs()",
                "watched_replies()",
                "waiting_changes() w where w is not null",
                "records_set_aside() r where r is not null"
            })
    void watcherAloneIsToldHowMuchWaits(String told) throws SQLException {
        GivenRounds.launched("FRA");

        assertThat(BareService.told(service, "watcher", "true").seen(told)).isPositive();
        assertThat(BareService.secretariat(service).seen(told)).isZero();
        assertThat(BareService.untold(service).seen(told)).isZero();
    }
}
