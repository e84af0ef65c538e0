package org.lanzarote.monitoring.children.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settings of a session. */
@Schema(description = "Where a session was held")
enum SessionSetting {
    SCHOOL,
    YOUTH_CENTRE,
    CARE_SETTING,
    ONLINE,
    OTHER
}
