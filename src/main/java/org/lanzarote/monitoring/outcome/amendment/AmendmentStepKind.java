package org.lanzarote.monitoring.outcome.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of steps in the life of an amendment. */
@Schema(description = "CARRIED_OVER: to the next draft, in which the text reads the same. MERGED: into the report")
enum AmendmentStepKind {
    PROPOSED,
    REVISED,
    CARRIED_OVER,
    WITHDRAWN,
    ACCEPTED,
    ACCEPTED_IN_PART,
    REJECTED,
    MERGED
}
