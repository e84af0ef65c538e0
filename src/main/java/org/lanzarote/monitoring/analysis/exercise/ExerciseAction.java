package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a coding exercise. */
@Schema(
        description =
                "What you may do with a coding exercise now. JOIN: code in it yourself. COMPARE: close the coding, once a"
                        + " unit is coded by two. CONCLUDE: give findings what was agreed and settled, once nothing is left to settle."
                        + " WITHDRAW: for a reason")
enum ExerciseAction {
    JOIN,
    COMPARE,
    CONCLUDE,
    WITHDRAW
}
