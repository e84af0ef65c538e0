package org.lanzarote.monitoring.stakeholders.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a stakeholder's submission. */
@Schema(
        description = "DRAFT: known to its organisation only. SUBMITTED: frozen. ACCEPTED: the Secretariat takes it up."
                + " DECLINED: it does not, for a stated ground. PUBLISHED: public.")
public enum StakeholderSubmissionStatus {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    DECLINED,
    PUBLISHED
}
