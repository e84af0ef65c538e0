package org.lanzarote.monitoring.platform.telemetry;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A request or a piece of work that is under way: since when, and what it has asked the database so far. */
final class UnderWay {

    private final Instant begun;
    private final long ticks = System.nanoTime();
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    UnderWay(Instant begun) {
        this.begun = begun;
    }

    /** Adds a statement, or a batch of them, that took so long. */
    void asked(long took) {
        statements.incrementAndGet();
        nanos.addAndGet(took);
    }

    Instant begun() {
        return begun;
    }

    Instant now() {
        return begun.plusNanos(System.nanoTime() - ticks);
    }

    int statements() {
        return statements.get();
    }

    Duration inDatabase() {
        return Duration.ofNanos(nanos.get());
    }
}
