package org.lanzarote.monitoring.outcome.practice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.outcome.report.ReportStatus;

/** Where a practice is printed. */
@Schema(
        description =
                "Where a practice is printed. REPORT_AND_FACTSHEETS: what was adopted. REPORT: what was adopted, and"
                        + " what the factsheets print no more, or say otherwise. FACTSHEETS: written after the adoption")
public enum PracticePrinting {
    REPORT_AND_FACTSHEETS,
    REPORT,
    FACTSHEETS;

    /** Whether a practice that is printed there allows it: what was adopted is only taken out of the factsheets. */
    boolean permits(ReportPartAction action, ReportStatus status) {
        return switch (this) {
            case REPORT_AND_FACTSHEETS -> status.isDraft() || action == ReportPartAction.WITHDRAW;
            case REPORT -> false;
            case FACTSHEETS -> true;
        };
    }
}
