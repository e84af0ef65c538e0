package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why a submitted reply is worked on again, and since when; what was submitted stands until the next submission. */
@Embeddable
public record Revision(@Enumerated(EnumType.STRING) RevisionCause cause, String reason, String by, Instant since) {

    /** From now on the reply is worked on again; one that was returned also while the replies of the round are closed. */
    static void begin(Reply reply, RevisionCause cause, String reason, String by, Instant now) {
        reply.requireSubmitted();
        if (cause == RevisionCause.RETURNED) {
            reply.round.letIn();
            reply.deadline = reply.deadline.lettingIn(reply.round.replies().closings());
        }
        reply.status = ReplyStatus.REVISION;
        reply.revision = new Revision(cause, reason, by, now);
    }
}
