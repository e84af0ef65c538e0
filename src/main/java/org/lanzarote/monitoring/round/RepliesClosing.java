package org.lanzarote.monitoring.round;

import static org.lanzarote.monitoring.problem.ProblemType.REPLIES_CLOSED;
import static org.lanzarote.monitoring.problem.ProblemType.REPLIES_OPEN;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when the replies of a round are closed, if they are, and when, by whom and why they were reopened last; the trail
 * has all earlier times.
 */
@Embeddable
record RepliesClosing(
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBy,
        @Nullable String reopeningReason) {

    static final RepliesClosing NEVER = new RepliesClosing(null, null, null, null);

    RepliesClosing closed(Instant now) {
        requireOpen();
        return new RepliesClosing(now, reopenedAt, reopenedBy, reopeningReason);
    }

    RepliesClosing reopened(String why, String by, Instant now) {
        requireClosed();
        return new RepliesClosing(null, now, by, why);
    }

    void requireOpen() {
        if (closedAt != null) {
            throw REPLIES_CLOSED.because("The replies of this round were closed on " + closedAt);
        }
    }

    void requireClosed() {
        if (closedAt == null) {
            throw REPLIES_OPEN.because("The replies of this round are open");
        }
    }
}
