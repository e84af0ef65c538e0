package org.lanzarote.monitoring.outcome.placing;

import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.report.ReportStatus;

/** The state of the report that findings go into, and whether it has the chapter of one of them. */
record FindingDestination(ReportStatus status, boolean hasChapter) {

    boolean fits(FindingAction action, FindingRow row, boolean secretariat) {
        return action == FindingAction.CODE
                || (status.isDraft()
                        ? action != FindingAction.PLACE || hasChapter
                        : secretariat && livesOn(action, row));
    }

    /** Whether it may be done for the factsheets, once the report is adopted. */
    private static boolean livesOn(FindingAction action, FindingRow row) {
        return switch (action) {
            case REVISE -> row.state() == FindingState.AGREED;
            case PLACE, WITHDRAW_OBSERVATION -> row.observation() != null;
            default -> false;
        };
    }
}
