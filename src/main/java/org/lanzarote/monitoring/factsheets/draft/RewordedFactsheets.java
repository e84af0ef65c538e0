package org.lanzarote.monitoring.factsheets.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.style.StyleRevised;
import org.lanzarote.monitoring.people.party.PartyRenamed;

/** Settles the factsheets in which another style of the round's documents, or another name of a Party, changes no word. */
@ApplicationScoped
class RewordedFactsheets {

    private final ReportRepository reports;
    private final FactsheetReleases releases;
    private final FactsheetPublishing publishing;

    RewordedFactsheets(ReportRepository reports, FactsheetReleases releases, FactsheetPublishing publishing) {
        this.reports = reports;
        this.releases = releases;
        this.publishing = publishing;
    }

    void settle(@Observes StyleRevised event) {
        reports.visible(event.round())
                .filter(report -> report.publishedAt() != null)
                .ifPresent(publishing::settle);
    }

    void settle(@Observes PartyRenamed event) {
        releases.changedNow().stream()
                .flatMap(round -> reports.visible(round).stream())
                .forEach(publishing::settle);
    }
}
