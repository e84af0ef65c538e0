package org.lanzarote.monitoring.outcome.adoption;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.adoption.ReportFacts.CarriedFact;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportTitle;
import org.lanzarote.monitoring.outcome.tally.Tallies;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.citing.CitingRecords;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Checks a report as it stands; its validation, its adoption and its publication use this one check. */
@ApplicationScoped
class ReportCheck {

    private final AdoptionQueries queries;
    private final RoundTexts texts;
    private final Citations citations;
    private final List<CitingRecords> holders;
    private final Staleness staleness;
    private final Tallies tallies;
    private final TextLabels labels;

    ReportCheck(
            AdoptionQueries queries,
            RoundTexts texts,
            Citations citations,
            @All List<CitingRecords> holders,
            Staleness staleness,
            Tallies tallies,
            TextLabels labels) {
        this.labels = labels;
        this.tallies = tallies;
        this.staleness = staleness;
        this.queries = queries;
        this.texts = texts;
        this.citations = citations;
        this.holders = holders;
    }

    List<ReportRemark> remarks(Report report) {
        var ids = texts.of(report.round().number());
        return ReportRules.remarks(new ReportFacts(
                new ReportTitle(report).awaited(),
                queries.chapters(report.id()),
                queries.codes(report.id()),
                queries.withoutSource(report.round().number()),
                queries.notAgreed(report.id()),
                queries.commenting(report.id()),
                queries.unanswered(report.round().number()),
                queries.amending(report.id()),
                queries.withoutParagraph(report.id()),
                CarriedFact.in(queries.statementLines(report.id())),
                citations.doubts(ids),
                labels(report, ids),
                staleness.in(report.round().number()),
                tallies.remarks(report),
                holders.stream()
                        .flatMap(holder -> holder.holding(ids).stream())
                        .collect(toMap(CitingRecord::text, identity())),
                report.keyFindings().id()));
    }

    private LabelFacts labels(Report report, List<UUID> ids) {
        var typed = queries.typed(ids.toArray(UUID[]::new), LabelRules.TYPED);
        return new LabelFacts(
                labels.broken(ids),
                typed,
                typed.isEmpty()
                        ? Map.of()
                        : Map.of(
                                LabelKind.PARAGRAPH, Set.copyOf(queries.numbers(report.id())),
                                LabelKind.RECOMMENDATION,
                                        queries.codes(report.id()).stream()
                                                .map(ReportFacts.CodeFact::code)
                                                .collect(toSet()),
                                LabelKind.CHAPTER,
                                        queries.chapters(report.id()).stream()
                                                .map(ReportFacts.ChapterFact::numeral)
                                                .collect(toSet())));
    }

    /** The remarks on what the public is to read and cannot follow, as far as it becomes public with the report. */
    List<ReportRemark> unreadable(Report report, List<ReportRemark> remarks) {
        var placed =
                queries.findingsIn(report.id()).stream().map(UUID::toString).collect(toSet());
        return remarks.stream()
                .filter(remark -> remark.rule() == CheckRule.NOT_PUBLIC)
                .filter(remark -> remark.kind() != CitingKind.FINDING || placed.contains(remark.key()))
                .toList();
    }

    /** The remarks as an editor reads them: once the report is adopted, what the public cannot read holds it back. */
    List<ReportRemark> shown(Report report, List<ReportRemark> remarks, List<ReportRemark> unreadable) {
        return report.isPublishable()
                ? remarks.stream()
                        .map(remark -> unreadable.contains(remark) ? remark.asError() : remark)
                        .toList()
                : remarks;
    }

    /** Refuses a report with errors. */
    void requireInOrder(List<ReportRemark> remarks) {
        refuse(
                ProblemType.REPORT_NOT_IN_ORDER,
                remarks.stream().filter(ReportRemark::blocks).toList());
    }

    void refuse(ProblemType problem, List<ReportRemark> remarks) {
        if (!remarks.isEmpty()) {
            throw problem.because(
                    AdoptionMessage.REMARKS.with(remarks.size()),
                    remarks.stream().map(ReportRemark::violation).toList());
        }
    }
}
