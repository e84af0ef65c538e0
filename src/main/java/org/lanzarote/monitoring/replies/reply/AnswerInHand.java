package org.lanzarote.monitoring.replies.reply;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.RepliesClosing;

/** An answer locked to be saved, and what its reply and its round say of that. */
public record AnswerInHand(
        Answer answer, UUID reply, UUID questionnaire, State state, Instant due, String callersName) {

    /** The state of the reply, and the closing of its round. */
    record State(ReplyStatus status, @Nullable Instant submittedAt, RepliesClosing closing, int letInAfter) {

        void requireOpen() {
            status.requireOpen(submittedAt);
            closing.requireOpenTo(letInAfter);
        }
    }

    /** The columns of a row, in the order in which {@link AnswerRepository} asks for them. */
    static AnswerInHand of(Object[] row) {
        var closing = new RepliesClosing((Instant) row[6], null, null, null, (int) row[7], false);
        return new AnswerInHand(
                (Answer) row[0],
                (UUID) row[1],
                (UUID) row[2],
                new State(ReplyStatus.valueOf((String) row[3]), (Instant) row[4], closing, (int) row[5]),
                (Instant) row[8],
                (String) row[9]);
    }

    /** Refuses a reply that takes no answers: it must be a draft or a revision, and the round's replies open. */
    public void requireDraft() {
        state.requireOpen();
    }

    /** Whether the answer was saved after the limit that is in force. */
    public boolean isLate() {
        var savedAt = answer.savedAt();
        return savedAt != null && savedAt.isAfter(due);
    }
}
