package org.lanzarote.monitoring.outcome.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.NamesOfParties;

/** Finds what the page of a record needs besides what a program is told. */
@ApplicationScoped
public class RecordHeads {

    private final Citations citations;
    private final NamesOfParties parties;
    private final ReportRepository reports;

    RecordHeads(Citations citations, NamesOfParties parties, ReportRepository reports) {
        this.citations = citations;
        this.parties = parties;
        this.reports = reports;
    }

    /** Of a text, in a language; in that of the report where none is asked for. */
    public RecordHead of(int round, UUID record, boolean published, @Nullable Language asked) {
        var text = requireNonNull(citations.read(List.of(record)).get(record));
        var report = reports.visible(round);
        var language = asked == null ? report.map(Report::language).orElse(Language.EN) : asked;
        var adoptedOn = report.map(Report::adoptedOn).orElse(null);
        return new RecordHead(round, language, published, text, parties.byCode(), adoptedOn);
    }
}
