package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BucketsTest {

    /** As the clock of the service ticks. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final MovableClock clock = new MovableClock();
    private final Buckets buckets = new Buckets(new Two(), 100, Clock.tick(clock, MICROSECOND));

    @Test
    void everybodyHasHisOwn() {
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(30));
        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void waitingHelpsAndAskingDoesNot() {
        buckets.take("a");
        buckets.take("a");
        buckets.take("a");
        clock.now = clock.now.plusSeconds(20);
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(10));
        clock.now = clock.now.plusSeconds(10);
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void nobodySavesUp() {
        buckets.take("a");
        clock.now = clock.now.plusSeconds(3_600);
        buckets.take("a");
        buckets.take("a");
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(30));
    }

    private static final class Two implements EdgeSettings.Rate {

        @Override
        public int requests() {
            return 2;
        }

        @Override
        public Duration per() {
            return Duration.ofMinutes(1);
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2027-03-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
