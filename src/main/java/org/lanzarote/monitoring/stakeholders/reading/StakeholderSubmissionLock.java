package org.lanzarote.monitoring.stakeholders.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** The reasons for which a stakeholder's submission no longer changes. */
@Schema(description = "Why a stakeholder's submission no longer changes. SUBMITTED: it was submitted, for good")
enum StakeholderSubmissionLock {
    SUBMITTED;

    static List<StakeholderSubmissionLock> of(StakeholderSubmissionStatus status) {
        return status == StakeholderSubmissionStatus.DRAFT ? List.of() : List.of(SUBMITTED);
    }
}
