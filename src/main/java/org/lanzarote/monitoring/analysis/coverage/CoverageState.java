package org.lanzarote.monitoring.analysis.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the findings on one Party and one question have come. */
@Schema(
        description =
                "NO_REPLY: nothing found, and the Party has submitted nothing. WITHOUT_FINDING: it has submitted, and"
                        + " nothing is found yet. DRAFT, PROPOSED, AGREED: the state of its finding; of several, of the one that is"
                        + " furthest behind")
enum CoverageState {
    NO_REPLY,
    WITHOUT_FINDING,
    DRAFT,
    PROPOSED,
    AGREED
}
