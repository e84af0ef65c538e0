package org.lanzarote.monitoring.outcome.chapter;

import jakarta.enterprise.context.ApplicationScoped;
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
        var report = reports.requireDraft(round);
        return ReportScope.of(report, chapters.list("report", report));
    }
}
