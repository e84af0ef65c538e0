package org.lanzarote.monitoring.children;

/** Where a session was held. */
enum SessionSetting {
    SCHOOL,
    YOUTH_CENTRE,
    CARE_SETTING,
    ONLINE,
    OTHER
}
