package org.lanzarote.monitoring.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.outcome.factsheet.PlacedMark;
import org.lanzarote.monitoring.outcome.report.Report;

/** Finds the footnotes of a report by the numbers that they have in print. */
@ApplicationScoped
public class PrintedFootnotes {

    private final DocumentSource source;

    PrintedFootnotes(DocumentSource source) {
        this.source = source;
    }

    /** The place of the footnote with this number; none where the report has no such footnote. */
    public Optional<PlacedMark> at(Report report, int number) {
        var composition = new DocumentComposition(source.fetch(report, report.language()));
        composition.compose();
        return composition.footnote(number);
    }
}
