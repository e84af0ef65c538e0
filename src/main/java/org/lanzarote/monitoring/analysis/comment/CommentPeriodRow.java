package org.lanzarote.monitoring.analysis.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment period in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentPeriodRow(
        @Schema(description = "Key of the comment period") UUID id,

        @Schema(description = "The Party that comments (ISO 3166-1 alpha-3)")
        String party,

        CommentPeriodState state,

        @Schema(description = "Until when comments are asked for (UTC); nothing locks then")
        Instant due,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "When the comments were sent") @Nullable Instant sentAt,

        @Schema(description = "Whether they were sent after the limit that was in force then") @Nullable Boolean late,

        @Schema(description = "When the answers were released") @Nullable Instant releasedAt,

        @Schema(description = "When it was withdrawn or closed") @Nullable Instant endedAt,

        @Schema(description = "Why it was withdrawn") @Nullable String reason) {}
