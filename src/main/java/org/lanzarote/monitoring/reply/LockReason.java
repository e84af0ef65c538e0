package org.lanzarote.monitoring.reply;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reply does not take answers any more. */
@Schema(description = "Why a reply does not take answers any more. SUBMITTED: it was submitted, for good")
enum LockReason {
    SUBMITTED;

    static List<LockReason> of(ReplyStatus status) {
        return status == ReplyStatus.SUBMITTED || status == ReplyStatus.PUBLISHED ? List.of(SUBMITTED) : List.of();
    }
}
