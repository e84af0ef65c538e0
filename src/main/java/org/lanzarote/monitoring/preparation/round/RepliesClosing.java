package org.lanzarote.monitoring.preparation.round;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLIES_CLOSED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLIES_OPEN;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a round's replies: when they were last closed, and when, by whom and why they were last reopened;
 * how often they were closed, and whether a Party was let in again since. Earlier closings are in the trail.
 */
@Embeddable
public record RepliesClosing(
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBy,
        @Nullable String reopeningReason,
        int closings,
        boolean letIn) {

    static final RepliesClosing NEVER = new RepliesClosing(null, null, null, null, 0, false);

    RepliesClosing closed(Instant now) {
        requireClosable();
        return new RepliesClosing(now, reopenedAt, reopenedBy, reopeningReason, closings + 1, false);
    }

    RepliesClosing reopened(String why, String by, Instant now) {
        requireClosed();
        return new RepliesClosing(null, now, by, why, closings, false);
    }

    /** Notes that one Party was let in again; changes nothing while the replies are open. */
    RepliesClosing lettingIn() {
        return closedAt == null
                ? this
                : new RepliesClosing(closedAt, reopenedAt, reopenedBy, reopeningReason, closings, true);
    }

    /** Refuses to close replies that are closed already, unless a Party was let in again. */
    void requireClosable() {
        if (!isClosable()) {
            requireOpen();
        }
    }

    boolean isClosable() {
        return isOpen() || letIn;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw REPLIES_CLOSED.because(RoundMessage.REPLIES_CLOSED_ON.with(closedAt));
        }
    }

    /** Refuses if the replies are closed, unless the Party was let in again after the last closing. */
    public void requireOpenTo(int letInAfter) {
        if (!isOpenTo(letInAfter)) {
            requireOpen();
        }
    }

    /** Whether a Party that was let in after this closing, or never (0), may work on its reply. */
    public boolean isOpenTo(int letInAfter) {
        return isOpen() || letInAfter == closings;
    }

    void requireClosed() {
        if (isOpen()) {
            throw REPLIES_OPEN.because(RoundMessage.REPLIES_ARE_OPEN);
        }
    }
}
