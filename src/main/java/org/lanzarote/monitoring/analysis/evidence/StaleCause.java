package org.lanzarote.monitoring.analysis.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which what a text rests on no longer stands. */
@Schema(
        description =
                "AMBIGUOUS and GONE: the answer has changed so, and nobody has confirmed that it still holds. TAKEN_DOWN:"
                        + " it was public and was taken down. WITHDRAWN: the source was withdrawn. RESTS_ON_STALE: the source is"
                        + " stale itself")
public enum StaleCause {
    AMBIGUOUS,
    GONE,
    TAKEN_DOWN,
    WITHDRAWN,
    RESTS_ON_STALE
}
