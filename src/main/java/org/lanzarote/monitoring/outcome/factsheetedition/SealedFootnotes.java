package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds footnotes of editions of factsheets by their numbers, which are the same in each language. */
@ApplicationScoped
public class SealedFootnotes {

    private final RosterOfRound roster;
    private final FactsheetEditionRepository editions;

    SealedFootnotes(RosterOfRound roster, FactsheetEditionRepository editions) {
        this.roster = roster;
        this.editions = editions;
    }

    public SealedFootnote require(Report report, String party, int edition, int number) {
        var found = roster.require(report.round().number(), party);
        return editions.require(report, found, report.language(), edition)
                .footnote(number)
                .orElseThrow(NotFound.of("footnote", number));
    }
}
