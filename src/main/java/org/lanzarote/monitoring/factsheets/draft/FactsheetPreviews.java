package org.lanzarote.monitoring.factsheets.draft;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbering;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Lists the factsheets of a report that is not public yet, as they are worked on. */
@ApplicationScoped
class FactsheetPreviews {

    private final Staleness staleness;
    private final FootnoteNumbering numbering;

    FactsheetPreviews(Staleness staleness, FootnoteNumbering numbering) {
        this.staleness = staleness;
        this.numbering = numbering;
    }

    List<FactsheetRow> list(Report report, @Nullable Boolean stale, PageQuery page) {
        var parties = report.round().rosterParties().toList();
        var staleOnes = stale(report, parties);
        return parties.stream()
                .filter(party -> party.iso3().compareTo(page.after()) > 0)
                .filter(party -> stale == null || stale == staleOnes.contains(party.iso3()))
                .sorted(Comparator.comparing(Party::iso3))
                .limit(page.limit() + 1L)
                .map(party -> FactsheetRow.preview(party, staleOnes.contains(party.iso3())))
                .toList();
    }

    /** The codes of the Parties in whose factsheet a text stands that is stale. */
    private Set<String> stale(Report report, List<Party> parties) {
        var texts = staleness.in(report.round().number()).ids();
        return texts.length == 0
                ? Set.of()
                : numbering.of(report, parties.stream().map(Party::iso3).toList()).stream()
                        .filter(factsheet -> Stream.of(texts).anyMatch(factsheet::shows))
                        .map(FootnoteNumbers::party)
                        .collect(toSet());
    }
}
