package org.lanzarote.monitoring.analysis.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which what a text rests on no longer stands. */
@Schema(
        description = "AMBIGUOUS and GONE: the answer has changed so, and nobody has confirmed that it still holds."
                + " VALUE_CHANGED: the words stand, and a value of the answer beside them is another one. TAKEN_DOWN: it is"
                + " withheld from the public. WITHDRAWN: the source was withdrawn. CORRECTED: a corrigendum changed"
                + " its words, and nobody has confirmed that this still holds or written it anew. RESTS_ON_STALE: the source is"
                + " stale itself")
public enum StaleCause {
    AMBIGUOUS,
    GONE,
    VALUE_CHANGED,
    TAKEN_DOWN,
    WITHDRAWN,
    CORRECTED,
    RESTS_ON_STALE
}
