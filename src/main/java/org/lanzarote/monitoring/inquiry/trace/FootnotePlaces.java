package org.lanzarote.monitoring.inquiry.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.outcome.document.PrintedFootnotes;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbering;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.factsheet.PlacedMark;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds where a footnote stands by its number in a document. */
@ApplicationScoped
class FootnotePlaces {

    private final FootnoteNumbering numbering;
    private final PrintedFootnotes printed;

    FootnotePlaces(FootnoteNumbering numbering, PrintedFootnotes printed) {
        this.numbering = numbering;
        this.printed = printed;
    }

    /** A footnote, its place, and the numbers of footnotes in all factsheets of the round. */
    record Placed(Thing footnote, PlacedMark place, List<FootnoteNumbers> factsheets) {}

    Placed inFactsheet(Report report, String party, int number) {
        var factsheets = numbering.of(report, report.round().rosterCodes());
        var place = factsheets.stream()
                .filter(factsheet -> factsheet.party().equals(party))
                .findFirst()
                .flatMap(factsheet -> factsheet.at(number))
                .orElseThrow(NotFound.of("footnote", number));
        return new Placed(FactsheetSteps.footnote(party, number), place, factsheets);
    }

    /** As it is printed. */
    Placed inReport(Report report, int number) {
        var place = printed.at(report, number).orElseThrow(NotFound.of("footnote", number));
        var footnote = new Thing(TraceKind.REPORT_FOOTNOTE, Integer.toString(number));
        return new Placed(footnote, place, numbering.of(report, report.round().rosterCodes()));
    }
}
