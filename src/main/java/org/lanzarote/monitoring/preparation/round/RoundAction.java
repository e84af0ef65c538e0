package org.lanzarote.monitoring.preparation.round;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a round, also those that begin something in it. */
@Schema(
        description =
                "What you may do with a round in its present state. REVISE, ADOPT_ROSTER, LAUNCH: while it is prepared;"
                        + " LAUNCH needs a roster, a published questionnaire and time limits that lie ahead. CORRECT: mistakes in its"
                        + " texts. CLOSE_REPLIES, REOPEN_REPLIES: of all States. EXTEND_REPLIES, EXTEND_STAKEHOLDERS: move their"
                        + " time limit. DRAFT_QUESTIONNAIRE, COPY_QUESTIONNAIRE: begin a version. OPEN_REPORT, LOAD_REPORT: begin its"
                        + " report. APPOINT_RAPPORTEUR: a delegation for questions. WRITE_FINDING: until the report is adopted; as a"
                        + " rapporteur, while you are appointed. DRAFT_SUBMISSION: as a stakeholder. REPORT_SESSION:"
                        + " as a facilitator")
public enum RoundAction {
    REVISE,
    ADOPT_ROSTER,
    LAUNCH,
    CORRECT,
    CLOSE_REPLIES,
    REOPEN_REPLIES,
    EXTEND_REPLIES,
    EXTEND_STAKEHOLDERS,
    DRAFT_QUESTIONNAIRE,
    COPY_QUESTIONNAIRE,
    OPEN_REPORT,
    LOAD_REPORT,
    APPOINT_RAPPORTEUR,
    WRITE_FINDING,
    DRAFT_SUBMISSION,
    REPORT_SESSION;

    /** Whether the role of the caller may take it in any state. */
    boolean isFor(Caller caller) {
        return switch (this) {
            case DRAFT_SUBMISSION -> !caller.submitsFor().isEmpty();
            case REPORT_SESSION -> !caller.reportsFor().isEmpty();
            case WRITE_FINDING -> caller.isSecretariat() || caller.isRapporteur();
            default -> caller.isSecretariat();
        };
    }

    /** Whether the round's own state allows it; what other records say is asked of their rooms. */
    boolean fits(Round round, Instant now) {
        boolean launched = round.status.isLaunched();
        return switch (this) {
            case REVISE, ADOPT_ROSTER -> !launched;
            case LAUNCH -> !launched && isReady(round, now);
            case CLOSE_REPLIES -> launched && round.replies.isClosable();
            case REOPEN_REPLIES -> launched && !round.replies.isOpen();
            case EXTEND_REPLIES -> launched && round.replies.isOpen();
            case DRAFT_QUESTIONNAIRE, COPY_QUESTIONNAIRE -> round.replies.isOpen();
            case CORRECT,
                    EXTEND_STAKEHOLDERS,
                    OPEN_REPORT,
                    LOAD_REPORT,
                    APPOINT_RAPPORTEUR,
                    WRITE_FINDING,
                    DRAFT_SUBMISSION,
                    REPORT_SESSION -> launched;
        };
    }

    private static boolean isReady(Round round, Instant now) {
        return new TimeLimits(round.repliesDue, round.stakeholdersDue).areAhead(now) && !round.roster.isEmpty();
    }
}
