package org.lanzarote.monitoring.reply;

import java.util.List;

/** Why a reply does not take answers any more. */
enum LockReason {
    SUBMITTED;

    static List<LockReason> of(ReplyStatus status) {
        return status == ReplyStatus.SUBMITTED || status == ReplyStatus.PUBLISHED ? List.of(SUBMITTED) : List.of();
    }
}
