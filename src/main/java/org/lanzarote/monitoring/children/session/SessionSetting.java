package org.lanzarote.monitoring.children.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a session was held. */
@Schema(description = "Where a session was held")
enum SessionSetting {
    SCHOOL,
    YOUTH_CENTRE,
    CARE_SETTING,
    ONLINE,
    OTHER
}
