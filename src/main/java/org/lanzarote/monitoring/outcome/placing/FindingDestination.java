package org.lanzarote.monitoring.outcome.placing;

import org.lanzarote.monitoring.outcome.report.ReportStatus;

/** The state of the report that findings go into, and whether it has the chapter of one of them. */
record FindingDestination(ReportStatus status, boolean hasChapter) {

    boolean fits(FindingAction action) {
        return action == FindingAction.CODE || (status.isDraft() && (action != FindingAction.PLACE || hasChapter));
    }
}
