package org.lanzarote.monitoring.replies.clarification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clarification with all that was said in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClarificationView(
        @Schema(description = "Key of the clarification") UUID id,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party that is asked")
        String party,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "Number of the submission that is asked about")
        int submission,

        ClarificationState state,

        @Schema(description = "Day by which an answer is asked for, in UTC; absent: none") @Nullable LocalDate dueOn,

        @Schema(description = "Whether that day is over while it waits for the Party")
        boolean overdue,

        @Schema(description = "When it was asked") Instant askedAt,

        @Schema(description = "When it was settled or withdrawn") @Nullable Instant closedAt,

        @Schema(description = "Why it was withdrawn") @Nullable String reason,

        @Schema(description = "What you may do with it now") List<ClarificationAction> permittedActions,

        @Schema(description = "What was said, the question first")
        List<ClarificationMessageView> messages) {}
