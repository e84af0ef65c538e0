package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a question is put to. */
@Schema(description = "STATE: a Party. STAKEHOLDER: an organisation. CHILD: children, through a facilitator.")
public enum Audience {
    STATE,
    STAKEHOLDER,
    CHILD
}
