package org.lanzarote.monitoring.outcome.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Finds what the page of a record needs besides what a program is told. */
@ApplicationScoped
public class RecordHeads {

    private final Citations citations;
    private final PartyRepository parties;
    private final ReportRepository reports;

    RecordHeads(Citations citations, PartyRepository parties, ReportRepository reports) {
        this.citations = citations;
        this.parties = parties;
        this.reports = reports;
    }

    /** Of a text about some Parties, in a language; in that of the report where none is asked for. */
    public RecordHead of(
            int round, UUID record, Collection<String> about, boolean published, @Nullable Language asked) {
        var text = requireNonNull(citations.read(List.of(record)).get(record));
        var reservations = text.text().citations().stream()
                .filter(citation -> citation.kind() == CitationKind.RESERVATION)
                .flatMap(citation -> citation.targets().stream())
                .map(key -> key.substring(0, Math.max(0, key.indexOf('/'))));
        var named = Stream.of(
                        about.stream(),
                        text.sources().stream().map(CitedAnswer::party),
                        text.findings().stream().map(CitedFinding::party),
                        reservations)
                .flatMap(codes -> codes)
                .collect(toSet());
        var language =
                asked == null ? reports.visible(round).map(Report::language).orElse(Language.EN) : asked;
        return new RecordHead(round, language, published, text, parties.known(named));
    }
}
