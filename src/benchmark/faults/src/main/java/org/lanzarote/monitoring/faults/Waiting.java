package org.lanzarote.monitoring.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** Waits: for a drawn time, or until something is so. */
final class Waiting {

    private static final Duration MOST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 10;

    private Waiting() {}

    static void between(RandomGenerator random, Duration least, Duration most) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextLong(least.toMillis(), most.toMillis()));
    }

    /** How long it took; fails where it takes too long. */
    static Duration until(String what, BooleanSupplier isSo) throws InterruptedException {
        var begin = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            var passed = Duration.ofNanos(System.nanoTime() - begin);
            if (passed.compareTo(MOST) > 0) {
                throw new IllegalStateException("%s: not within %d ms".formatted(what, MOST.toMillis()));
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
