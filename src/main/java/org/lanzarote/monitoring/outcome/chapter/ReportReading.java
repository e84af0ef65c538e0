package org.lanzarote.monitoring.outcome.chapter;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.chapter.ParagraphUses.Citing;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.outcome.report.BackLinks;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.report.PlacedPartAction;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.StatementLinks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/** Shows chapters and paragraphs of a report with their texts and their links in both directions, many parts with a few statements. */
@ApplicationScoped
class ReportReading {

    private final ReportQueries queries;
    private final ParagraphUses uses;
    private final Citations citations;
    private final StatementLinks statements;
    private final Staleness staleness;
    private final PartsInPrint print;
    private final Caller caller;

    ReportReading(
            ReportQueries queries,
            ParagraphUses uses,
            Citations citations,
            StatementLinks statements,
            Staleness staleness,
            PartsInPrint print,
            Caller caller) {
        this.print = print;
        this.staleness = staleness;
        this.uses = uses;
        this.statements = statements;
        this.queries = queries;
        this.citations = citations;
        this.caller = caller;
    }

    StaleTexts stale(Report report) {
        return staleness.in(report.round().number());
    }

    List<ChapterView> chapters(Report report, List<ChapterRow> rows, @Nullable Language lang) {
        var readings = read(rows, ChapterRow::introduction);
        var words = print.in(report, lang, readings);
        Map<UUID, List<Heading>> headings = queries.headings(report.id()).stream()
                .collect(groupingBy(HeadingRow::chapter, mapping(HeadingRow::heading, toList())));
        return rows.stream()
                .map(row -> ChapterView.of(
                        row,
                        requireNonNull(readings.get(row.introduction())),
                        headings.getOrDefault(row.id(), List.of()),
                        words.of(row.introduction(), null)))
                .toList();
    }

    ParagraphView paragraph(Report report, ParagraphRow row, @Nullable Language lang) {
        return paragraphs(report, List.of(row), stale(report), lang).apply(row);
    }

    Function<ParagraphRow, ParagraphView> paragraphs(
            Report report, List<ParagraphRow> rows, StaleTexts stale, @Nullable Language lang) {
        var readings = read(rows, ParagraphRow::text);
        var words = print.in(report, lang, readings);
        var ids = rows.stream().map(ParagraphRow::id).toArray(UUID[]::new);
        var citing = uses.citing(ids, report.round().number(), caller.isInsider());
        var findings = BackLinks.of(links(citing, Citing::finding));
        var recommendations = BackLinks.of(links(citing, link -> !link.finding()));
        var carrying = BackLinks.of(statements.statementsCiting(ids));
        var permitted = PlacedPartAction.permitted(report, caller);
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            return new ParagraphView(
                    row.number(),
                    row.tag().header(),
                    row.chapter(),
                    row.heading(),
                    row.headingTitle(),
                    reading.text(),
                    reading.sources(),
                    !stale.of(row.text()).isEmpty(),
                    stale.of(row.text()),
                    findings.of(row.id()),
                    recommendations.of(row.id()),
                    carrying.of(row.id()),
                    words.of(row.text(), null),
                    permitted);
        };
    }

    /** Those of one kind, in their order. */
    private static List<BackLink> links(List<Citing> citing, Predicate<Citing> kind) {
        return citing.stream()
                .filter(kind)
                .sorted(comparing(Citing::place))
                .map(link -> new BackLink(link.target(), link.key()))
                .toList();
    }

    private <R> Map<UUID, CurrentText> read(List<R> rows, Function<R, UUID> text) {
        return citations.read(rows.stream().map(text).toList());
    }
}
