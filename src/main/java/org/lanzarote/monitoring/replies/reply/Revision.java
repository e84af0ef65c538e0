package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A revision: why a submitted reply is worked on again, and since when. The submission stands until the next one. */
@Embeddable
public record Revision(@Enumerated(EnumType.STRING) RevisionCause cause, String reason, String by, Instant since) {

    /** Begins a revision; a returned reply is open also while the round's replies are closed. */
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
