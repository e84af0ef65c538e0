package org.lanzarote.monitoring.outcome.addressing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a proposal of addressees. */
@Schema(
        description =
                "What you may do with a proposal of addressees while the report is drafted. CONFIRM: record that the"
                        + " addressee is right as it is")
enum AddressingAction {
    CONFIRM;

    static List<AddressingAction> permitted(ReportStatus status, Caller caller) {
        return caller.isSecretariat() && status.isDraft() ? List.of(CONFIRM) : List.of();
    }
}
