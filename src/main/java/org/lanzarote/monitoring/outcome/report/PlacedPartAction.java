package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a part that has a place of its own in the report: a chapter, a paragraph, a recommendation. */
@Schema(
        description =
                "What you may do with a chapter, a paragraph or a recommendation while the report is drafted. REVISE: change it."
                        + " WITHDRAW: take it away, with a reason; a chapter, once it has no parts. MOVE: give it another place")
public enum PlacedPartAction {
    REVISE,
    WITHDRAW,
    MOVE;

    public static List<PlacedPartAction> permitted(Report report, Caller caller) {
        return ReportPartAction.permitted(report, caller).isEmpty() ? List.of() : List.of(values());
    }
}
