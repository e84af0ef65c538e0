package org.lanzarote.monitoring.replies.prefill;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a prefill: what was taken from the earlier reply, and what was not. */
record PrefilledReply(
        @Schema(description = "Number of the earlier round") int round,

        @Schema(description = "Number of the Party's submission in it")
        int submission,

        @Schema(
                description =
                        "Numbers of the questions that have an earlier answer now, to be confirmed or changed, in the"
                                + " questionnaire's order")
        List<String> prefilled,

        @Schema(description = "The other questions asked for, in the questionnaire's order")
        List<SkippedQuestion> skipped) {}
