package org.lanzarote.monitoring.stakeholders.handling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** An inquiry about a submission, with the answer if there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InquiryView(
        @Schema(description = "Key of the inquiry") UUID id,

        @JsonIgnore int version,

        @Schema(description = "What is asked, CommonMark") String text,

        @Schema(description = "Day by which an answer is asked for, in UTC; absent: none") @Nullable LocalDate dueOn,

        @Schema(description = "When it was asked") Instant askedAt,

        @Schema(description = "What the organisation answers, CommonMark; absent: nothing yet") @Nullable String answer,

        @Schema(description = "When it was answered") @Nullable Instant answeredAt,

        @Schema(description = "What you may do with it now") List<InquiryAction> permittedActions) {

    InquiryView(
            UUID id,
            int version,
            String text,
            @Nullable LocalDate dueOn,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {
        this(id, version, text, dueOn, askedAt, answer, answeredAt, List.of());
    }

    InquiryView to(Caller caller) {
        return new InquiryView(
                id, version, text, dueOn, askedAt, answer, answeredAt, InquiryAction.permitted(answer != null, caller));
    }
}
