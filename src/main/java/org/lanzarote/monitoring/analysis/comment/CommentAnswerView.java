package org.lanzarote.monitoring.analysis.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** What became of a comment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentAnswerView(
        CommentDisposition disposition,

        @Schema(description = "Why this became of the comment")
        String reason,

        @Schema(
                description =
                        "The wording that the finding had then; absent where the comment was not taken, or the finding"
                                + " withdrawn")
        @Nullable TextWithCitations text,

        @Schema(description = "When it was answered") Instant answeredAt,

        @Schema(description = "Login of whoever answered; absent for the Party") @Nullable String answeredBy) {}
