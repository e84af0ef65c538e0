package org.lanzarote.monitoring.reply;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reply does not take answers any more. */
@Schema(
        description =
                "Why a reply does not take answers any more. SUBMITTED: it was submitted; open it to supplement it."
                        + " REPLIES_CLOSED: the Secretariat closed the replies of the round, and may reopen them")
enum LockReason {
    SUBMITTED,
    REPLIES_CLOSED;

    static List<LockReason> of(ReplyStatus status, boolean closed) {
        List<LockReason> reasons = new ArrayList<>();
        if (status == ReplyStatus.SUBMITTED || status == ReplyStatus.PUBLISHED) {
            reasons.add(SUBMITTED);
        }
        if (closed) {
            reasons.add(REPLIES_CLOSED);
        }
        return List.copyOf(reasons);
    }
}
