package org.lanzarote.monitoring.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lanzarote.monitoring.preparation.round.RoundAction;
import org.lanzarote.monitoring.preparation.round.RoundObjection;

/** Forbids a second report of a round, and findings after the report is adopted. */
@ApplicationScoped
class ReportObjection implements RoundObjection {

    private static final Set<RoundAction> BEGINNINGS = Set.of(RoundAction.OPEN_REPORT, RoundAction.LOAD_REPORT);

    private static final Set<RoundAction> ALL =
            Set.of(RoundAction.OPEN_REPORT, RoundAction.LOAD_REPORT, RoundAction.WRITE_FINDING);

    private final ReportRepository reports;

    ReportObjection(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Set<RoundAction> to(Set<RoundAction> actions, int round) {
        if (Collections.disjoint(actions, ALL)) {
            return Set.of();
        }
        return reports.status(round).map(ReportObjection::to).orElse(Set.of());
    }

    private static Set<RoundAction> to(ReportStatus status) {
        var forbidden = EnumSet.copyOf(BEGINNINGS);
        if (!status.isDraft()) {
            forbidden.add(RoundAction.WRITE_FINDING);
        }
        return forbidden;
    }
}
