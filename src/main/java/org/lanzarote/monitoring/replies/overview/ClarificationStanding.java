package org.lanzarote.monitoring.replies.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the clarifications of a reply stand, as a filter. */
@Schema(description = "OPEN: the Secretariat asked something that is not settled yet")
enum ClarificationStanding {
    OPEN
}
