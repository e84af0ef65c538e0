package org.lanzarote.monitoring.outcome.factsheettext;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a text of the factsheets. */
@Schema(
        description =
                "What you may do with a text of the factsheets now. REVISE: word it otherwise than the report, once"
                        + " that is adopted. WITHDRAW: let the factsheets say the report's words again, with a reason")
enum FactsheetTextAction {
    REVISE,
    WITHDRAW;

    static List<FactsheetTextAction> permitted(Report report, boolean own, Caller caller) {
        if (report.status().isDraft() || !caller.isSecretariat()) {
            return List.of();
        }
        return own ? List.of(REVISE, WITHDRAW) : List.of(REVISE);
    }
}
