package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.style.StyleRevised;

/** Settles the factsheets in which another style of the round's documents changes no word. */
@ApplicationScoped
class RestyledFactsheets {

    private final ReportRepository reports;
    private final FactsheetPublishing publishing;

    RestyledFactsheets(ReportRepository reports, FactsheetPublishing publishing) {
        this.reports = reports;
        this.publishing = publishing;
    }

    void settle(@Observes StyleRevised event) {
        reports.visible(event.round())
                .filter(report -> report.publishedAt() != null)
                .ifPresent(publishing::settle);
    }
}
