package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetPracticeLine;
import org.lanzarote.monitoring.outcome.statement.StatementView;

/** The lines of a factsheet's chapters in words, and which recommendations none of them cites. */
final class FactsheetItems {

    private final FactsheetRecords records;
    private final FactsheetWording wording;
    private final SourceAddress address;
    private final Set<String> cited;

    FactsheetItems(FactsheetRecords records, FactsheetWording wording, SourceAddress address) {
        this.records = records;
        this.wording = wording;
        this.address = address;
        this.cited = records.lines()
                .texts()
                .flatMap(text ->
                        StatementView.codes(records.texts().of(text).original().text()).stream())
                .collect(toSet());
    }

    /** What a chapter recommends to Parties not already doing so, without what a line of the factsheet cites. */
    List<FactsheetQueries.PartyRecommendation> uncited(String chapter) {
        return records.open().stream()
                .filter(recommendation -> recommendation.chapter().equals(chapter))
                .filter(recommendation -> !cited.contains(recommendation.code()))
                .toList();
    }

    FactsheetItem item(Placed placed) {
        var codes = wording.codes(placed);
        var worded = wording.worded(placed.text(), placed.lead());
        var urgency = codes.stream().map(records.urgencies()::get).findFirst().orElse(null);
        return new FactsheetItem(
                placed.kind(),
                placed.source(),
                address.of(placed),
                null,
                null,
                null,
                wording.lead(placed, urgency),
                wording.text(worded),
                worded.writtenIn(),
                urgency,
                placed.addressee(),
                codes,
                placed.code() == null ? null : records.support(placed.source()));
    }

    FactsheetItem practice(FactsheetPracticeLine line) {
        var worded = wording.worded(line.text(), null);
        return new FactsheetItem(
                FactsheetItemKind.PRACTICE,
                line.id(),
                address.practice(line.id()),
                null,
                null,
                null,
                null,
                wording.text(worded),
                worded.writtenIn(),
                null,
                null,
                List.of(),
                null);
    }
}
