package org.lanzarote.monitoring.replies.reply;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The states of a reply. */
@Schema(
        description =
                "NOT_STARTED: issued, no question answered. DRAFT: being answered. SUBMITTED: sealed. PUBLISHED: the last"
                        + " submission is public. REVISION: what was submitted stands, and the Party corrects or supplements it.")
public enum ReplyStatus {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    REVISION;

    /** Whether the Party works on its answers. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == DRAFT || this == REVISION;
    }

    /** Refuses a reply that its Party does not work on, since it was submitted then. */
    void requireOpen(@Nullable Instant submittedAt) {
        if (!isOpen()) {
            throw ProblemType.REPLY_SUBMITTED.because(ReplyMessage.REPLY_SUBMITTED_ON.with(submittedAt));
        }
    }
}
