package org.lanzarote.monitoring.outcome.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;

/** Gives a draft report, to change a part of it, with the records that the part may refer to. */
@ApplicationScoped
public class ReportScopes {

    private final ReportRepository reports;
    private final ChapterRepository chapters;

    ReportScopes(ReportRepository reports, ChapterRepository chapters) {
        this.reports = reports;
        this.chapters = chapters;
    }

    public ReportScope ofDraft(int round) {
        return of(reports.requireDraft(round));
    }

    /** A report to change what its factsheets say, also once it is adopted. */
    public ReportScope ofFactsheets(int round) {
        return of(reports.requireForFactsheets(round));
    }

    private ReportScope of(Report report) {
        return ReportScope.of(report, chapters.list("report", report));
    }
}
