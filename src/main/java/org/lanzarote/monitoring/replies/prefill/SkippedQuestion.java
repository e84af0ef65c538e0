package org.lanzarote.monitoring.replies.prefill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violation;

/** A question that was not prefilled, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SkippedQuestion(
        @Schema(description = "Its number in this round", examples = "9.1")
        String question,

        SkipReason reason,

        @Schema(description = "What does not fit, at JSON pointers into the earlier answer; for DOES_NOT_FIT only")
        @Nullable List<Violation> misfits) {

    static SkippedQuestion of(String question, SkipReason reason) {
        return new SkippedQuestion(question, reason, null);
    }
}
