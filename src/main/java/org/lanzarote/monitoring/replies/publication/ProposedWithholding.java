package org.lanzarote.monitoring.replies.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** What was withheld before, and is proposed to be withheld again where it still stands. */
record ProposedWithholding(
        @Schema(
                description =
                        "What to withhold, as publishing takes it: the question where it stands now, and the words or"
                                + " the file's key as that answer has them; where it is gone, as it was withheld")
        Withhold withhold,

        @Schema(description = "Number of the round in which it was withheld first, which may be an earlier one")
        int sinceRound,

        @Schema(description = "Number of that round's first submission of which it is not public")
        int sinceSubmission,

        @Schema(description = "Whether it was taken down after it was public")
        boolean takenDown,

        ProposedState state) {

    static ProposedWithholding of(WithheldBefore before, Withhold here, ProposedState state) {
        var since = before.since();
        return new ProposedWithholding(here, since.round(), since.submission(), before.takenDown(), state);
    }

    /** Where it stands, on whatever ground. */
    Withhold place() {
        return new Withhold(withhold.question(), withhold.passage(), "");
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
