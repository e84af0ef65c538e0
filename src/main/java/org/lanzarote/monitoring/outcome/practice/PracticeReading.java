package org.lanzarote.monitoring.outcome.practice;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.table.ListTable;

/** Shows practices of a report with their texts, many with a few statements. */
@ApplicationScoped
class PracticeReading {

    private final Citations citations;
    private final Staleness staleness;
    private final PartsInPrint print;
    private final Caller caller;
    private final DraftedParts drafts;

    PracticeReading(Citations citations, Staleness staleness, PartsInPrint print, Caller caller, DraftedParts drafts) {
        this.drafts = drafts;
        this.print = print;
        this.staleness = staleness;
        this.citations = citations;
        this.caller = caller;
    }

    StaleTexts stale(Report report) {
        return staleness.in(report.round().number());
    }

    PracticeView practice(Report report, PracticeRow row, @Nullable Language lang) {
        return practices(report, List.of(row), stale(report), lang).apply(row);
    }

    /** Practices as a table for a spreadsheet. */
    ListTable<PracticeView> table(Report report) {
        return PracticeTable.of(report.round().number(), report, drafts.column(PracticeView::draft));
    }

    /** One that the draft has no more, as everybody else reads it. */
    PracticeView withdrawn(Report report, PracticeRow row, @Nullable Language lang) {
        return practices(report, List.of(row), stale(report), lang, Map.of(row.id(), DraftChange.WITHDRAWN))
                .apply(row);
    }

    Function<PracticeRow, PracticeView> practices(
            Report report, List<PracticeRow> rows, StaleTexts stale, @Nullable Language lang) {
        return practices(
                report,
                rows,
                stale,
                lang,
                drafts.among(report, rows.stream().map(PracticeRow::id).toList()));
    }

    private Function<PracticeRow, PracticeView> practices(
            Report report,
            List<PracticeRow> rows,
            StaleTexts stale,
            @Nullable Language lang,
            Map<UUID, DraftChange> drafted) {
        var readings = citations.read(rows.stream().map(PracticeRow::text).toList());
        var words = print.in(report, lang, readings);
        var permitted = ReportPartAction.permitted(caller);
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            return new PracticeView(
                    row.id(),
                    EntityTag.of(row.version()).header(),
                    row.chapter(),
                    row.place(),
                    row.parties(),
                    reading.text(),
                    row.printing(),
                    row.continues(),
                    reading.sources(),
                    !stale.of(row.text()).isEmpty(),
                    stale.of(row.text()),
                    words.of(row.text(), null),
                    drafted.get(row.id()),
                    permitted.stream()
                            .filter(action -> row.printing().permits(action, report.status()))
                            .toList(),
                    null);
        };
    }
}
