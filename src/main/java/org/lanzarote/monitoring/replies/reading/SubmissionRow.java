package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission of a reply, without its answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A submission of a reply, without its answers")
public record SubmissionRow(
        @Schema(description = "Number of the submission within the reply, from 1")
        int number,

        @Schema(description = "The version of the questionnaire that it answers, for ever")
        int questionnaireVersion,

        @Schema(description = "When it was submitted") Instant submittedAt,

        @Schema(description = "Name of who submitted it, as it was then")
        String submittedBy,

        @Schema(description = "The time limit that held for it")
        Instant due,

        @Schema(description = "Whether it came after that limit")
        boolean late,

        @Schema(description = "Day on which it was received on paper, if the Secretariat entered it; absent otherwise")
        @Nullable LocalDate paperReceivedOn,

        @Schema(description = "Why it follows the previous one; absent on the first") @Nullable String reason,

        @Schema(description = "SHA-256 of its sealed form; absent on those from before receipts") @Nullable String sha256,

        @Schema(description = "SHA-256 of the submission before; absent on the first") @Nullable String previousSha256,

        @Schema(description = "When it was published; absent while it is not") @Nullable Instant publishedAt) {}
