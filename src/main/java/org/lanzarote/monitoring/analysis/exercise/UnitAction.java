package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a unit of a coding exercise. */
@Schema(
        description =
                "What you may do with a unit now. CODE: say its codes, or say others. SETTLE: decide how it is coded, or"
                        + " decide anew")
enum UnitAction {
    CODE,
    SETTLE
}
