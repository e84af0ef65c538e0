package org.lanzarote.monitoring.replies.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filter of replies by the state of their clarifications. */
@Schema(description = "OPEN: the Secretariat has asked something that is not settled yet")
enum ClarificationStanding {
    OPEN
}
