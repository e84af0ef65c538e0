package org.lanzarote.monitoring.stakeholder;

import java.util.List;

/** Why a stakeholder's submission no longer changes. */
enum StakeholderSubmissionLock {
    SUBMITTED;

    static List<StakeholderSubmissionLock> of(StakeholderSubmissionStatus status) {
        return status == StakeholderSubmissionStatus.DRAFT ? List.of() : List.of(SUBMITTED);
    }
}
