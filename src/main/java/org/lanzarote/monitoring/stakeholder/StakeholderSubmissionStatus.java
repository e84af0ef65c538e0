package org.lanzarote.monitoring.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a stakeholder's submission has come. */
@Schema(description = "DRAFT: known to its organisation only. SUBMITTED: frozen. PUBLISHED: public.")
enum StakeholderSubmissionStatus {
    DRAFT,
    SUBMITTED,
    PUBLISHED
}
