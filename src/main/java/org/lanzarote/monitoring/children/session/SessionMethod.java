package org.lanzarote.monitoring.children.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The methods of a session. */
@Schema(description = "How a session was held")
enum SessionMethod {
    WORKSHOP,
    FOCUS_GROUP,
    DRAWING,
    QUESTIONNAIRE
}
