package org.lanzarote.monitoring.children.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a session was held. */
@Schema(description = "How a session was held")
enum SessionMethod {
    WORKSHOP,
    FOCUS_GROUP,
    DRAWING,
    QUESTIONNAIRE
}
