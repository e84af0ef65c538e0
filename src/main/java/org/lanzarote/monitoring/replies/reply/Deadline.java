package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.Round;

/**
 * A Party's time limit: its own where it was extended, the number of extensions, the closing after which it was let
 * in again, and whether its first submission was late.
 */
@Embeddable
record Deadline(
        @Column(name = "due") @Nullable Instant due,
        @Column(name = "extensions") int extensions,
        @Column(name = "let_in_after") int letInAfter,
        @Column(name = "submitted_late") @Nullable Boolean submittedLate) {

    static final Deadline OF_THE_ROUND = new Deadline(null, 0, 0, null);

    /** The limit in force. */
    Instant in(Round round) {
        return due == null ? round.repliesDue() : due;
    }

    Deadline extended(Instant until, int closing) {
        return new Deadline(until, extensions + 1, closing, submittedLate);
    }

    /** The same limit, with the Party let in again after this closing. */
    Deadline lettingIn(int closing) {
        return new Deadline(due, extensions, closing, submittedLate);
    }

    /** Notes whether a submission is late; only the first counts, and no later extension changes that. */
    Deadline met(boolean late) {
        return submittedLate == null ? new Deadline(due, extensions, letInAfter, late) : this;
    }
}
