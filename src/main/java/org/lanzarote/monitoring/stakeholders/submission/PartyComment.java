package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.publication.PublishedSubmission;

/** A stakeholder's comment on one Party, as it is written. */
@Schema(name = "StakeholderComment", description = "A stakeholder's comment on one Party")
record PartyComment(
        @Schema(description = "ISO 3166-1 alpha-3 code of a Party on the roster", examples = "RUS") @NotNull String party,

        @Schema(
                description =
                        "Number of the published submission of its reply that is commented on; may be absent where"
                                + " the comment is on no question")
        @Min(1) @Nullable Integer submission,

        @Schema(description = "Number of the question whose answer it is about; absent when about the Party as a whole")
        @Nullable String question,

        @Schema(
                description =
                        "CommonMark as in a Party's answer; answer: and attachment: lead to an answer and to an attachment"
                                + " of this submission")
        @NotBlank @Size(max = 50_000) String text) {

    /** The published submission that it is on; none where it names no submission. */
    @Nullable PublishedSubmission on() {
        return submission == null ? null : new PublishedSubmission(party, submission);
    }
}
