package org.lanzarote.monitoring.replies.reply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that keeps a reply from taking answers: since when, and what would end it. */
public record ReplyLock(
        LockReason reason,
        @Schema(description = "Start of this state") Instant since,

        @Schema(description = "What would end it, and who can do that")
        List<Unlocking> remedies) {

    public static List<ReplyLock> of(ReplyStatus status, @Nullable Instant submittedAt, @Nullable Instant closedAt) {
        List<ReplyLock> locks = new ArrayList<>();
        if (status == ReplyStatus.SUBMITTED || status == ReplyStatus.PUBLISHED) {
            locks.add(new ReplyLock(
                    LockReason.SUBMITTED,
                    requireNonNull(submittedAt),
                    List.of(Unlocking.SUPPLEMENT_BY_FOCAL_POINT, Unlocking.RETURN_BY_SECRETARIAT)));
        }
        if (closedAt != null) {
            locks.add(new ReplyLock(
                    LockReason.REPLIES_CLOSED,
                    closedAt,
                    List.of(Unlocking.EXTENSION_BY_SECRETARIAT, Unlocking.REOPENING_BY_SECRETARIAT)));
        }
        return List.copyOf(locks);
    }
}
