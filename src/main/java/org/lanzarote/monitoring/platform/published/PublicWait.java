package org.lanzarote.monitoring.platform.published;

import java.time.Duration;

/** For how long one request waits for its turns, in all lines together. */
final class PublicWait {

    private final Duration patience;
    private final long begun = System.nanoTime();

    PublicWait(Duration patience) {
        this.patience = patience;
    }

    /** What is left of it; a timer takes no less than one. */
    long leftMillis() {
        return Math.max(1, patience.minusNanos(System.nanoTime() - begun).toMillis());
    }
}
