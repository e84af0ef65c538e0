package org.lanzarote.monitoring.analysis.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The time in which a Party comments on findings, without what it says to each. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentPeriodView(
        @Schema(description = "Key of the comment period") UUID id,

        @Schema(description = "The Party that comments (ISO 3166-1 alpha-3)")
        String party,

        CommentPeriodState state,

        @Schema(description = "Until when comments are asked for (UTC); nothing locks then")
        Instant due,

        @Schema(description = "Whether that time is over and nothing was sent")
        boolean overdue,

        @Schema(description = "What the Party should know, CommonMark") @Nullable String note,

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

        @Schema(description = "Number of comments that wait for an answer; 0 for the Party")
        long unanswered,

        @Schema(description = "More time that was given, in order")
        List<CommentExtensionView> extensions,

        @Schema(description = "What you may do with it now") List<CommentAction> permittedActions) {}
