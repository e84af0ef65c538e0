package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a coding exercise. */
@Schema(
        description =
                "OPEN: coders code, and none sees what another says. COMPARED: all insiders see who said what, and the"
                        + " settler settles. CONCLUDED: findings carry what was agreed and settled. WITHDRAWN: for a reason")
enum CodingState {
    OPEN,
    COMPARED,
    CONCLUDED,
    WITHDRAWN;

    /** Whether insiders see who said what. */
    boolean isCompared() {
        return this == COMPARED || this == CONCLUDED;
    }
}
