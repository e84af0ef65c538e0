package org.lanzarote.monitoring.outcome.recommendation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.report.BackLinks;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.report.PlacedPartAction;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.StatementLinks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Shows recommendations of a report with their texts and their links in both directions, many with a few statements. */
@ApplicationScoped
class RecommendationReading {

    private final RecommendationQueries queries;
    private final Citations citations;
    private final StatementLinks statements;
    private final Staleness staleness;
    private final PartsInPrint print;
    private final Caller caller;

    RecommendationReading(
            RecommendationQueries queries,
            Citations citations,
            StatementLinks statements,
            Staleness staleness,
            PartsInPrint print,
            Caller caller) {
        this.print = print;
        this.staleness = staleness;
        this.queries = queries;
        this.citations = citations;
        this.statements = statements;
        this.caller = caller;
    }

    StaleTexts stale(Report report) {
        return staleness.in(report.round().number());
    }

    RecommendationView recommendation(Report report, RecommendationRow row, @Nullable Language lang) {
        return recommendations(report, List.of(row), stale(report), lang).apply(row);
    }

    Function<RecommendationRow, RecommendationView> recommendations(
            Report report, List<RecommendationRow> rows, StaleTexts stale, @Nullable Language lang) {
        var readings = citations.read(rows.stream().map(RecommendationRow::text).toList());
        var words = print.in(report, lang, readings);
        var ids = rows.stream().map(RecommendationRow::id).toArray(UUID[]::new);
        var findings = BackLinks.of(queries.findingsBearingOn(ids, caller.isInsider()));
        var carrying = BackLinks.of(statements.statementsCiting(ids));
        var permitted = PlacedPartAction.permitted(report, caller);
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            var paragraphs = reading.standing(CitationKind.PARAGRAPH);
            return new RecommendationView(
                    row.code(),
                    row.tag().header(),
                    row.chapter(),
                    row.urgency(),
                    row.addressee(),
                    row.theme(),
                    LegalReference.orNull(row.legalBasis()),
                    row.after(),
                    reading.text(),
                    reading.sources(),
                    !stale.of(row.text()).isEmpty(),
                    stale.of(row.text()),
                    paragraphs.stream().map(Integer::valueOf).toList(),
                    reading.links().size() - paragraphs.size(),
                    findings.of(row.id()),
                    carrying.of(row.id()),
                    words.of(row.text(), null),
                    permitted);
        };
    }
}
