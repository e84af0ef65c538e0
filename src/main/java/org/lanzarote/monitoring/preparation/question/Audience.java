package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The audiences that a question can be put to. */
@Schema(description = "STATE: a Party. STAKEHOLDER: an organisation. CHILD: children, through a facilitator.")
public enum Audience {
    STATE,
    STAKEHOLDER,
    CHILD
}
