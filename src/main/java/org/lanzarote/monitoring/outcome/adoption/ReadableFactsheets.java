package org.lanzarote.monitoring.outcome.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingReworded;
import org.lanzarote.monitoring.outcome.report.FactsheetRevised;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Holds what factsheets say anew to the rule of the publication: the public can read what it cites, or could not before. */
@ApplicationScoped
class ReadableFactsheets {

    private final Citations citations;
    private final ReportRepository reports;

    ReadableFactsheets(Citations citations, ReportRepository reports) {
        this.citations = citations;
        this.reports = reports;
    }

    void check(@Observes FactsheetRevised revised) {
        if (revised.report().publishedAt() != null) {
            check(revised.text(), revised.former());
        }
    }

    void check(@Observes FindingReworded reworded) {
        var finding = reworded.finding();
        if (reports.requireVisible(finding.round().number()).publishedAt() != null) {
            check(finding.text().id(), reworded.former());
        }
    }

    private void check(UUID text, @Nullable UUID former) {
        var before = unreadable(former == null ? List.of() : List.of(former)).stream()
                .map(target -> List.of(target.kind(), target.key()))
                .collect(toSet());
        var added = unreadable(List.of(text)).stream()
                .filter(target -> !before.contains(List.of(target.kind(), target.key())))
                .map(target -> Violation.at(pointer(target), DoubtWords.of(target)))
                .toList();
        if (!added.isEmpty()) {
            throw ProblemType.REPORT_NOT_READABLE.because(AdoptionMessage.REMARKS.with(added.size()), added);
        }
    }

    private List<DoubtfulTarget> unreadable(List<UUID> texts) {
        return citations.doubts(texts).stream()
                .filter(target -> target.doubt() == TargetDoubt.NOT_PUBLIC)
                .toList();
    }

    private static String pointer(DoubtfulTarget target) {
        return (target.link() ? "/links" : "/text") + target.pointer();
    }
}
