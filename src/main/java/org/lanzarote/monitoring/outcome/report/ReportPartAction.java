package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a part of a report. */
@Schema(
        description =
                "What you may do with a part of a report while it is drafted. REVISE: change it. WITHDRAW: take it away,"
                        + " with a reason; of a chapter, once it has no parts")
public enum ReportPartAction {
    REVISE,
    WITHDRAW;

    /** The actions on a part that has none itself. */
    public static List<ReportPartAction> permitted(Report report, Caller caller) {
        return caller.isSecretariat() && report.status.isDraft() ? List.of(REVISE, WITHDRAW) : List.of();
    }
}
