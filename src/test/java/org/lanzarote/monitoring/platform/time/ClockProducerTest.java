package org.lanzarote.monitoring.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    private final Clock clock = new ClockProducer().clock();

    @Test
    void timeHasThePrecisionThatPostgresqlKeeps() {
        var now = clock.instant();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void everyWayToAskTellsTheTime() {
        assertThat(clock.millis()).isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
        assertThat(clock.withZone(ZoneId.of("Europe/Paris")).instant())
                .isAfterOrEqualTo(clock.instant().minusSeconds(60));
    }
}
