package org.lanzarote.monitoring.replies.clarification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two sides of a clarification. */
@Schema(description = "Who speaks in a clarification")
enum ClarificationSide {
    SECRETARIAT,
    PARTY
}
