package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells what the caller may do with a finding: the Secretariat alone changes and places it. */
@ApplicationScoped
class FindingActions {

    private static final List<FindingAction> ANYWHERE =
            List.of(FindingAction.REVISE, FindingAction.WITHDRAW, FindingAction.CODE);

    private final FindingQueries queries;
    private final Caller caller;

    FindingActions(FindingQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    List<FindingAction> permitted(int round, FindingRow row) {
        return caller.isSecretariat()
                ? queries.destination(round, row.chapter())
                        .map(report -> permitted(row, report))
                        .orElse(ANYWHERE)
                : List.of();
    }

    private static List<FindingAction> permitted(FindingRow row, FindingDestination report) {
        if (!report.status().isDraft()) {
            return List.of(FindingAction.CODE);
        }
        List<FindingAction> permitted = new ArrayList<>(ANYWHERE);
        if (report.hasChapter()) {
            permitted.add(FindingAction.PLACE);
        }
        if (row.observation() != null) {
            permitted.add(FindingAction.WITHDRAW_OBSERVATION);
        }
        return permitted;
    }
}
