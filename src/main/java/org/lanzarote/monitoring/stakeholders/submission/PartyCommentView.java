package org.lanzarote.monitoring.stakeholders.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stakeholder's comment on one Party, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StakeholderCommentView", description = "A stakeholder's comment on one Party")
public record PartyCommentView(
        @Schema(description = "ISO 3166-1 alpha-3 code of the Party", examples = "RUS")
        String party,

        @Schema(description = "Number of the published submission commented on; absent when about none") @Nullable Integer submission,

        @Schema(description = "Number of the question whose answer it is about; absent when about the Party as a whole")
        @Nullable String question,

        @Schema(description = "The comment on the Party, in CommonMark")
        String text,

        @Schema(
                description =
                        "Number of the last submission published after the one commented on; absent while there is none")
        @Nullable Integer newerSubmission) {

    PartyComment asWritten() {
        return new PartyComment(party, submission, question, text);
    }
}
