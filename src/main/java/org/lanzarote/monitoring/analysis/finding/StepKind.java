package org.lanzarote.monitoring.analysis.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps in the life of a finding, each with the state into which it leads. */
@Schema(
        description = "WRITTEN, REVISED, RETURNED: it is a draft from then. PROPOSED, AGREED: it is that from then."
                + " REWORDED: after the adoption, for the factsheets; it stays agreed")
enum StepKind {
    WRITTEN(FindingState.DRAFT),
    REVISED(FindingState.DRAFT),
    PROPOSED(FindingState.PROPOSED),
    AGREED(FindingState.AGREED),
    REWORDED(FindingState.AGREED),
    RETURNED(FindingState.DRAFT);

    final FindingState state;

    StepKind(FindingState state) {
        this.state = state;
    }
}
