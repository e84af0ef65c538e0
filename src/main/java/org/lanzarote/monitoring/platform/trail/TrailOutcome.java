package org.lanzarote.monitoring.platform.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcomes of an operation. */
@Schema(
        description = "CHANGED: something was changed or created. READ: restricted material was shown. REFUSED: the"
                + " caller was not let in, or asked for something that does not exist for that caller.")
enum TrailOutcome {
    CHANGED,
    READ,
    REFUSED
}
