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

    /** Whether an edition is the newest of its factsheet, in a query. */
    public static final String NEWEST =
            "e.number = (select max(n.number) from FactsheetEdition n where n.report = e.report and n.party = e.party)";

    /** Whether a draft was edited after it was known to say what its edition says, by which Parties it stands with. */
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
