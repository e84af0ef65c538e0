package org.lanzarote.monitoring.children;

/** How a session was held. */
enum SessionMethod {
    WORKSHOP,
    FOCUS_GROUP,
    DRAWING,
    QUESTIONNAIRE
}
