package org.lanzarote.monitoring.stakeholders.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.stakeholders.submission.AnonymityState;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** The actions that a caller may take on a stakeholder's submission in its present state. */
@Schema(
        description =
                "What you may do with a stakeholder's submission in its present state. REVISE, ATTACH, SUBMIT: its draft;"
                        + " SUBMIT as far as its validation has no ERROR. ASK_ANONYMITY, GRANT_ANONYMITY, REFUSE_ANONYMITY: that it"
                        + " is not named. ACCEPT, DECLINE: what came in. ASK: its organisation. FORWARD: to a Party. PUBLISH: a copy")
enum StakeholderSubmissionAction {
    REVISE,
    ATTACH,
    SUBMIT,
    ASK_ANONYMITY,
    ACCEPT,
    DECLINE,
    ASK,
    GRANT_ANONYMITY,
    REFUSE_ANONYMITY,
    FORWARD,
    PUBLISH,
    TAKE_DOWN;

    static List<StakeholderSubmissionAction> permitted(
            StakeholderSubmissionStatus status, AnonymityState anonymity, boolean own, Caller caller) {
        return permitted(status, own, caller).stream()
                .filter(action -> action.fits(anonymity))
                .toList();
    }

    private boolean fits(AnonymityState anonymity) {
        return switch (this) {
            case ASK_ANONYMITY -> anonymity != AnonymityState.ASKED && anonymity != AnonymityState.GRANTED;
            case GRANT_ANONYMITY -> anonymity != AnonymityState.GRANTED;
            case REFUSE_ANONYMITY -> anonymity == AnonymityState.ASKED;
            case FORWARD, PUBLISH -> anonymity != AnonymityState.ASKED;
            case REVISE, ATTACH, SUBMIT, ACCEPT, DECLINE, ASK, TAKE_DOWN -> true;
        };
    }

    private static List<StakeholderSubmissionAction> permitted(
            StakeholderSubmissionStatus status, boolean own, Caller caller) {
        if (own) {
            return switch (status) {
                case DRAFT -> List.of(REVISE, ATTACH, SUBMIT, ASK_ANONYMITY);
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
            case PUBLISHED -> List.of(ASK, FORWARD, TAKE_DOWN);
        };
    }
}
