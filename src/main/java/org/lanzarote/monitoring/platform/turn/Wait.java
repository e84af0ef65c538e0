package org.lanzarote.monitoring.platform.turn;

import java.time.Duration;

/** For how long one request waits for its turns, in all lines together. */
public final class Wait {

    private final Duration patience;
    private final long begun = System.nanoTime();

    public Wait(Duration patience) {
        this.patience = patience;
    }

    /** What is left of it; a timer takes no less than one. */
    long leftMillis() {
        return Math.max(1, patience.minusNanos(System.nanoTime() - begun).toMillis());
    }
}
