package org.lanzarote.monitoring.replies.clarification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** A clarification in a list, without what was said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClarificationRow(
        @Schema(description = "Key of the clarification") UUID id,

        @JsonIgnore int version,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party that is asked")
        String party,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "Number of the submission that is asked about")
        int submission,

        ClarificationState state,

        @Schema(description = "Day by which an answer is asked for, in UTC; absent: none") @Nullable LocalDate dueOn,

        @Schema(description = "Number of messages, including the question")
        int messages,

        @Schema(description = "When it was asked") Instant askedAt,

        @Schema(description = "When the last message was written")
        Instant lastMessageAt,

        @Schema(description = "When it was settled or withdrawn") @Nullable Instant closedAt,

        @Schema(description = "Why it was withdrawn") @Nullable String reason) {

    ClarificationView with(List<ClarificationMessageView> said, LocalDate today, Caller caller) {
        return new ClarificationView(
                id,
                party,
                question,
                submission,
                state,
                dueOn,
                state == ClarificationState.ASKED && dueOn != null && dueOn.isBefore(today),
                askedAt,
                closedAt,
                reason,
                ClarificationAction.permitted(state, messages, party, caller),
                said);
    }
}
