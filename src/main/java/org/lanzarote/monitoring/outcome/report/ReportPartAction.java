package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a part of a report. */
@Schema(
        description =
                "What you may do with a part of a report while it is drafted, and with what factsheets alone print and"
                        + " a tally whose words are gone at any time. REVISE: change it. WITHDRAW: take it away, with a"
                        + " reason; of a chapter, once it has no parts")
public enum ReportPartAction {
    REVISE,
    WITHDRAW;

    /** The actions on a part that has none itself. */
    public static List<ReportPartAction> permitted(Report report, Caller caller) {
        return report.status.isDraft() ? permitted(caller) : List.of();
    }

    /** The actions on a part that may be changed after the adoption too. */
    public static List<ReportPartAction> permitted(Caller caller) {
        return caller.isSecretariat() ? List.of(REVISE, WITHDRAW) : List.of();
    }
}
