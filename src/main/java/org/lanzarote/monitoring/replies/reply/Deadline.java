package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.Round;

/**
 * Until when a Party replies: its own time limit where it was extended, how often that was, the closing of the round's
 * replies after which it was let in again, and whether its first submission was late by the limit then in force.
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

    /** In again after this closing, with the limit as it is. */
    Deadline lettingIn(int closing) {
        return new Deadline(due, extensions, closing, submittedLate);
    }

    /** Only the first submission counts, and no later extension makes it less late. */
    Deadline met(boolean late) {
        return submittedLate == null ? new Deadline(due, extensions, letInAfter, late) : this;
    }
}
