package org.lanzarote.monitoring.analysis.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A comment period as it is fetched, with how much of it the caller reads. */
record FetchedPeriod(
        UUID id,
        int version,
        String party,
        CommentPeriodState state,
        Instant due,
        @Nullable String note,
        Instant openedAt,
        @Nullable Instant sentAt,
        @Nullable Boolean late,
        @Nullable Instant releasedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        long findings,
        long commented,
        long comments,
        long answers,
        long unanswered) {

    /** It moves with each comment and each answer that the caller reads. */
    EntityTag tag() {
        return EntityTag.of(version + comments + answers);
    }

    CommentPeriodView with(List<CommentExtensionView> extensions, Instant now, Caller caller) {
        return new CommentPeriodView(
                id,
                party,
                state,
                due,
                state == CommentPeriodState.OPEN && now.isAfter(due),
                note,
                openedAt,
                sentAt,
                late,
                releasedAt,
                endedAt,
                reason,
                findings,
                commented,
                unanswered,
                extensions,
                CommentAction.permitted(this, caller));
    }
}
