package org.lanzarote.monitoring.stakeholder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.access.Caller;

/** What a caller may do with a stakeholder's submission in its present state. */
@Schema(description = "What you may do with a stakeholder's submission in its present state")
enum StakeholderSubmissionAction {
    REVISE,
    SUBMIT,
    PUBLISH;

    static List<StakeholderSubmissionAction> permitted(
            StakeholderSubmissionStatus status, String organisation, Caller caller) {
        return switch (status) {
            case DRAFT -> caller.submitsFor().equals(organisation) ? List.of(REVISE, SUBMIT) : List.of();
            case SUBMITTED -> caller.isSecretariat() ? List.of(PUBLISH) : List.of();
            case PUBLISHED -> List.of();
        };
    }
}
