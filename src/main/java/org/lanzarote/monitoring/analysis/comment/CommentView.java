package org.lanzarote.monitoring.analysis.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a Party says to a finding. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentView(
        CommentKind kind,

        @Schema(description = "What it says, CommonMark; absent where it has no comment") @Nullable String text,

        @Schema(description = "The words that it proposes for the finding, CommonMark; absent where it proposes none")
        @Nullable String wording,

        @Schema(description = "When that was saved") Instant writtenAt,

        @Schema(description = "Login of whoever saved it; absent outside the Party") @Nullable String writtenBy) {}
