package org.lanzarote.monitoring.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarks;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.outcome.report.Report;

/** Finds the footnotes of a report by the numbers that they have in print, of the marks in its texts alone. */
@ApplicationScoped
public class PrintedFootnotes {

    private final DocumentSource source;
    private final FootnoteMarks footnotes;

    PrintedFootnotes(DocumentSource source, FootnoteMarks footnotes) {
        this.source = source;
        this.footnotes = footnotes;
    }

    /** The place of the footnote with this number; none where the report has no such footnote. */
    public Optional<PlacedMark> at(Report report, int number) {
        var order = source.order(report);
        var marks = footnotes.of(order.texts(), order.scale(), report.language());
        var places = order.texts().stream()
                .flatMap(text -> marks.getOrDefault(text, List.of()).stream().map(mark -> new PlacedMark(text, mark)))
                .toList();
        return number < 1 || number > places.size() ? Optional.empty() : Optional.of(places.get(number - 1));
    }
}
