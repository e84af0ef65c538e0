package org.lanzarote.monitoring.outcome.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText.Place;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The two texts of a report that stand once for all Parties: the introduction and the key findings. */
@ApplicationScoped
class ReportTexts {

    private final Citations citations;

    ReportTexts(Citations citations) {
        this.citations = citations;
    }

    void write(Report report, DraftReport wish) {
        var violations = new Violations();
        var known =
                citations.lookUp(report.round.number(), List.of(wish.introduction(), wish.keyFindings()), List.of());
        report.introduction.write(
                wish.introduction(), List.of(), Report.SLOTS, known, new Place("/introduction", "", violations));
        report.keyFindings.write(
                wish.keyFindings(), List.of(), Report.SLOTS, known, new Place("/keyFindings", "", violations));
        violations.orThrow(ReportMessage.REPORT_INVALID);
    }

    ReportView view(Report report, List<ReportAction> permitted) {
        var readings = citations.read(List.of(report.introduction.id(), report.keyFindings.id()));
        var introduction = requireNonNull(readings.get(report.introduction.id()));
        var keyFindings = requireNonNull(readings.get(report.keyFindings.id()));
        return new ReportView(
                report.reference,
                report.title,
                report.language,
                report.status,
                report.meeting,
                report.decision,
                report.adoptedOn,
                report.votes,
                report.editions.newest == 0 ? null : report.editions.newest,
                report.adoptionWarnings,
                report.publishedAt,
                report.notPublicBecause,
                introduction.text(),
                keyFindings.text(),
                Stream.concat(introduction.sources().stream(), keyFindings.sources().stream())
                        .distinct()
                        .toList(),
                permitted);
    }
}
