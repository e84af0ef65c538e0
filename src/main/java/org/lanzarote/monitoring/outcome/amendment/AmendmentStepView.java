package org.lanzarote.monitoring.outcome.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the life of an amendment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentStepView(
        @Schema(description = "Its number, from 1") int number,

        AmendmentStepKind kind,

        @Schema(description = "Number of the draft that it amended then")
        int draft,

        @Schema(description = "Place that the text had in that draft")
        String place,

        @Schema(description = "What it was worded as, or settled on; absent where it was neither") @Nullable String wording,

        @Schema(description = "Why; absent where no reason is needed") @Nullable String reason,

        @Schema(description = "When the step was taken") Instant doneAt,

        @Schema(description = "Name of who did it") String doneBy) {

    /** The same with other words. */
    AmendmentStepView with(UnaryOperator<@Nullable String> present) {
        return new AmendmentStepView(number, kind, draft, place, present.apply(wording), reason, doneAt, doneBy);
    }
}
