package org.lanzarote.monitoring.outcome.placing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders in which findings are listed. */
@Schema(
        description = "WRITTEN: as they were first written. LATEST: those first whose present wording is the youngest."
                + " PARTY: by the code of the Party. QUESTION: as the questionnaire has the questions, then by Party")
enum FindingSort {
    WRITTEN,
    LATEST,
    PARTY,
    QUESTION
}
