package org.lanzarote.monitoring.analysis.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a measure of agreement has no value. */
@Schema(
        description =
                "Why it has no value. NOTHING_COMPARED: no unit was coded by two. NO_VARIATION: all codings say the"
                        + " same, so that chance alone would agree as well. NOT_TWO_CODERS: it is defined for two coders. SETS: it is"
                        + " defined for one code to a unit; see the single codes")
public enum Undefined {
    NOTHING_COMPARED,
    NO_VARIATION,
    NOT_TWO_CODERS,
    SETS
}
