package org.lanzarote.monitoring.stakeholder;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.access.Caller;

/** What a caller may do with a stakeholder's submission in its present state. */
@Schema(description = "What you may do with a stakeholder's submission in its present state")
enum StakeholderSubmissionAction {
    REVISE,
    SUBMIT,
    ASK_ANONYMITY,
    ACCEPT,
    DECLINE,
    ASK,
    GRANT_ANONYMITY,
    REFUSE_ANONYMITY,
    FORWARD,
    PUBLISH;

    static List<StakeholderSubmissionAction> permitted(StakeholderSubmissionStatus status, boolean own, Caller caller) {
        if (own) {
            return switch (status) {
                case DRAFT -> List.of(REVISE, SUBMIT, ASK_ANONYMITY);
                case SUBMITTED, ACCEPTED, DECLINED -> List.of(ASK_ANONYMITY);
                case PUBLISHED -> List.of();
            };
        }
        if (!caller.isSecretariat()) {
            return List.of();
        }
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(ACCEPT, DECLINE, ASK, GRANT_ANONYMITY, REFUSE_ANONYMITY);
            case ACCEPTED -> List.of(ASK, GRANT_ANONYMITY, REFUSE_ANONYMITY, FORWARD, PUBLISH);
            case DECLINED -> List.of(ASK, GRANT_ANONYMITY, REFUSE_ANONYMITY);
            case PUBLISHED -> List.of(ASK, FORWARD);
        };
    }
}
