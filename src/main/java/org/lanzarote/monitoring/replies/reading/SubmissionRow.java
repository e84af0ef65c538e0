package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission of a reply, without its answers: in full for those who read it sealed, for others as it was published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A submission of a reply, without its answers. What is marked as sealed is shown to its Party, the"
                        + " Secretariat, the Committee and rapporteurs only")
public record SubmissionRow(
        @Schema(description = "Number of the submission within the reply, from 1")
        int number,

        @Schema(description = "The version of the questionnaire that it answers, for ever")
        int questionnaireVersion,

        @Schema(description = "When it was submitted") Instant submittedAt,

        @Schema(description = "Name of who submitted it, as it was then; sealed") @Nullable String submittedBy,

        @Schema(description = "The time limit that held for it; sealed") @Nullable Instant due,

        @Schema(description = "Whether it came after that limit; sealed") @Nullable Boolean late,

        @Schema(
                description =
                        "Day on which it was received on paper, if the Secretariat entered it; absent otherwise; sealed")
        @Nullable LocalDate paperReceivedOn,

        @Schema(description = "Why it follows the previous one; absent on the first; sealed") @Nullable String reason,

        @Schema(description = "SHA-256 of its sealed form; sealed") @Nullable String sha256,

        @Schema(description = "SHA-256 of the submission before; absent on the first; sealed") @Nullable String previousSha256,

        @Schema(description = "When it was published; absent while it is not") @Nullable Instant publishedAt,

        @Schema(description = "Number of the submission that is public now, if it is a later one; absent otherwise")
        @Nullable Integer followedBy,

        @Schema(
                description =
                        "Number of the submission that is public now, if it is an earlier one; absent otherwise; sealed")
        @Nullable Integer follows) {

    /** What everybody reads of it. */
    public SubmissionRow(
            int number,
            int questionnaireVersion,
            Instant submittedAt,
            Instant publishedAt,
            @Nullable Integer followedBy) {
        this(
                number,
                questionnaireVersion,
                submittedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                publishedAt,
                followedBy,
                null);
    }
}
