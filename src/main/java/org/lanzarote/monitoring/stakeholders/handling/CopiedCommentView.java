package org.lanzarote.monitoring.stakeholders.handling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stakeholder's comment on a Party in a copy. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CopiedCommentView(
        @Schema(
                description =
                        "Number of the published submission of the Party's reply that is commented on; absent: none")
        @Nullable Integer submission,

        @Schema(description = "Number of the question whose answer it is about; absent when about the Party as a whole")
        @Nullable String question,

        @Schema(description = "CommonMark; where a passage is withheld, its ground stands")
        String text,

        @Schema(
                description =
                        "Number of the last submission published after the one commented on; absent while there is none")
        @Nullable Integer newerSubmission) {}
