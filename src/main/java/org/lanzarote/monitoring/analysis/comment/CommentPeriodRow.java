package org.lanzarote.monitoring.analysis.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A comment period in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentPeriodRow(
        @Schema(description = "Key of the comment period") UUID id,

        @JsonIgnore int version,

        @Schema(description = "The Party that comments (ISO 3166-1 alpha-3)")
        String party,

        CommentPeriodState state,

        @Schema(description = "Until when comments are asked for (UTC); nothing locks then")
        Instant due,

        @JsonIgnore @Nullable String note,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "When the comments were sent") @Nullable Instant sentAt,

        @Schema(description = "Whether they were sent after the limit that was in force then") @Nullable Boolean late,

        @Schema(description = "When the answers were released") @Nullable Instant releasedAt,

        @Schema(description = "When it was withdrawn or closed") @Nullable Instant endedAt,

        @Schema(description = "Why it was withdrawn") @Nullable String reason,

        @Schema(description = "Number of findings that you read in it")
        long findings,

        @Schema(
                description =
                        "Number of those on which the Party has said something, or that it has no comment; 0 for others"
                                + " before it sends")
        long commented,

        @JsonIgnore long comments,

        @JsonIgnore long answers,

        @Schema(description = "Number of comments that wait for an answer; 0 for the Party")
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
