package org.lanzarote.monitoring.outcome.placing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Finds what the page of a finding needs besides what a program is told. */
@ApplicationScoped
class FindingHeads {

    private final Citations citations;
    private final PartyRepository parties;
    private final ReportRepository reports;

    FindingHeads(Citations citations, PartyRepository parties, ReportRepository reports) {
        this.citations = citations;
        this.parties = parties;
        this.reports = reports;
    }

    /** In a language; in that of the report where none is asked for. */
    FindingHead of(int round, FindingRow row, @Nullable Language asked) {
        var text = requireNonNull(citations.read(List.of(row.text())).get(row.text()));
        var reservations = text.text().citations().stream()
                .filter(citation -> citation.kind() == CitationKind.RESERVATION)
                .flatMap(citation -> citation.targets().stream())
                .map(key -> key.substring(0, Math.max(0, key.indexOf('/'))));
        var named = Stream.of(
                        Stream.of(row.party()),
                        text.sources().stream().map(CitedAnswer::party),
                        text.findings().stream().map(CitedFinding::party),
                        reservations)
                .flatMap(codes -> codes)
                .collect(toSet());
        var language =
                asked == null ? reports.visible(round).map(Report::language).orElse(Language.EN) : asked;
        return new FindingHead(round, language, row.publishedAt() != null, text, parties.known(named));
    }
}
