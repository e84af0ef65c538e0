package org.lanzarote.monitoring.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts how many requests each caller has left. A caller who has not asked for long has all of them, and is
 * forgotten.
 */
final class Buckets {

    private final EdgeSettings.Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Buckets(EdgeSettings.Rate rate, int remembered, Clock clock) {
        this.rate = rate;
        this.time = new Time(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(rate.per())
                .build();
    }

    /** Takes one request; gives how long to wait until the next one, or zero. */
    Duration take(String who) {
        var taken = buckets.get(who, unknown -> full()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The service's clock, as the buckets read it. */
    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            // not millis(), which fails for a clock that Clock.tick gives in microseconds
            return TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
