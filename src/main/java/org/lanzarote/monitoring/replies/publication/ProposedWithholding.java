package org.lanzarote.monitoring.replies.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** What was withheld before, and is proposed to be withheld again where it still stands. */
record ProposedWithholding(
        @Schema(description = "What was withheld, as publishing takes it")
        Withhold withhold,

        @Schema(description = "Number of the first submission of which it is not public")
        int sinceSubmission,

        @Schema(description = "Whether it was taken down after it was public")
        boolean takenDown,

        ProposedState state) {

    static ProposedWithholding of(WithheldBefore before, ProposedState state) {
        return new ProposedWithholding(before.withheld(), before.since(), before.takenDown(), state);
    }

    /** Whether somebody has to decide on it. */
    boolean mustBeDecided() {
        return state != ProposedState.GONE;
    }

    /** Whether these words name it. */
    boolean isNamedBy(ShowAgain shown) {
        return new Withhold(shown.question(), shown.passage(), withhold.ground()).equals(withhold);
    }
}
