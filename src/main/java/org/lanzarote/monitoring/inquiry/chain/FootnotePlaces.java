package org.lanzarote.monitoring.inquiry.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.document.PrintedFootnotes;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds where a footnote stands by its number in a document. */
@ApplicationScoped
public class FootnotePlaces {

    private final FactsheetEnds factsheets;
    private final PrintedFootnotes printed;

    FootnotePlaces(FactsheetEnds factsheets, PrintedFootnotes printed) {
        this.factsheets = factsheets;
        this.printed = printed;
    }

    /** A footnote, its place, and the numbers of footnotes in all factsheets of the round. */
    public record PlacedFootnote(Thing footnote, PlacedMark place, List<FootnoteNumbers> factsheets) {}

    public PlacedFootnote inFactsheet(Report report, String party, int number) {
        var read = factsheets.read(report);
        var place = read.stream()
                .filter(factsheet -> factsheet.party().equals(party))
                .findFirst()
                .flatMap(factsheet -> factsheet.at(number))
                .orElseThrow(NotFound.of("footnote", number));
        return new PlacedFootnote(FactsheetSteps.footnote(party, number), place, read);
    }

    /** As it is printed. */
    public PlacedFootnote inReport(Report report, int number) {
        var place = printed.at(report, number).orElseThrow(NotFound.of("footnote", number));
        var footnote = new Thing(TraceKind.REPORT_FOOTNOTE, Integer.toString(number));
        return new PlacedFootnote(footnote, place, factsheets.read(report));
    }
}
