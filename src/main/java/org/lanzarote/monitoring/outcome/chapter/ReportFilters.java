package org.lanzarote.monitoring.outcome.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;

/** The closed sets by which the parts of a report are filtered: its chapters, and the round's Parties and terms. */
@ApplicationScoped
public class ReportFilters {

    private final ReportQueries queries;

    ReportFilters(ReportQueries queries) {
        this.queries = queries;
    }

    /** Refuses a mistyped filter of a list that found nothing. */
    public void check(List<?> found, Report report, String chapter, String party, String urgency) {
        if (found.isEmpty()) {
            new ClosedFilters()
                    .check("chapter", chapter, () -> numerals(report.id()))
                    .check("party", party, () -> report.round().rosterCodes())
                    .check("urgency", urgency, () -> report.round().urgencyTerms())
                    .orThrow();
        }
    }

    /** The same for a theme. */
    public void checkTheme(List<?> found, Report report, String theme) {
        if (found.isEmpty()) {
            new ClosedFilters().check("theme", theme, () -> Theme.keys(report)).orThrow();
        }
    }

    private List<String> numerals(UUID report) {
        return queries.chapters(report).stream().map(ChapterRow::numeral).toList();
    }
}
