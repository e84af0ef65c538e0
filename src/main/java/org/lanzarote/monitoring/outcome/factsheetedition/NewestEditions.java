package org.lanzarote.monitoring.outcome.factsheetedition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.report.Report;

/** Tells which editions of a report's factsheets are the newest. */
@ApplicationScoped
public class NewestEditions {

    /** Whether the edition {@code e} of a query is the newest of its factsheet. */
    public static final String NEWEST =
            "e.number = (select max(n.number) from FactsheetEdition n where n.report = e.report and n.party = e.party)";

    /** Whether the change {@code x} of a query concerns the Party of the edition {@code e}, and came after that was settled. */
    public static final String EDITED = "x.report = e.report and x.changedAt > e.settledAt"
            + " and (array_length(x.parties) = 0 or function(party_in as Boolean, e.party.iso3, x.parties))";

    private final FactsheetEditionQueries queries;

    NewestEditions(FactsheetEditionQueries queries) {
        this.queries = queries;
    }

    /** By the codes of their Parties; none before the report is published. */
    public Map<String, NewestEdition> of(Report report) {
        return report.publishedAt() == null
                ? Map.of()
                : queries.newest(report.id()).stream().collect(toMap(NewestEdition::party, identity()));
    }

    /** The numbers that footnotes have in them, of every Party. */
    public List<FootnoteNumbers> footnotes(Report report) {
        return queries.newestNotes(report.id(), report.language()).stream()
                .map(FactsheetEditionQueries.CopyNotes::numbers)
                .toList();
    }
}
