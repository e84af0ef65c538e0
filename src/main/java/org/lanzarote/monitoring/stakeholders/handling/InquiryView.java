package org.lanzarote.monitoring.stakeholders.handling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inquiry about a submission, with the answer if there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InquiryView(
        @Schema(description = "Key of the inquiry") UUID id,

        @JsonIgnore int version,

        @Schema(description = "What is asked, CommonMark") String text,

        @Schema(description = "Day by which an answer is asked for, in UTC; absent: none") @Nullable LocalDate dueOn,

        @Schema(description = "When it was asked") Instant askedAt,

        @Schema(description = "What the organisation answers, CommonMark; absent: nothing yet") @Nullable String answer,

        @Schema(description = "When it was answered") @Nullable Instant answeredAt) {}
