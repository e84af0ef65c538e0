package org.lanzarote.monitoring.factsheets.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.report.Report;

/** Tells which editions of a report's factsheets are the newest. */
@ApplicationScoped
public class NewestEditions {

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
