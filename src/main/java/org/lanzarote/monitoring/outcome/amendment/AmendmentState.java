package org.lanzarote.monitoring.outcome.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of an amendment. */
@Schema(
        description =
                "OPEN: nothing is decided. ACCEPTED, ACCEPTED_IN_PART (with the text that was settled on), REJECTED: decided by"
                        + " the Secretariat. WITHDRAWN: by its delegation")
public enum AmendmentState {
    OPEN,
    ACCEPTED,
    ACCEPTED_IN_PART,
    REJECTED,
    WITHDRAWN
}
