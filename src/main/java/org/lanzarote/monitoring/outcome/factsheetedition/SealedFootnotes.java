package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
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
        return in(report, editions.require(report, found, edition), number);
    }

    /** In the edition that everybody reads as the factsheet. */
    public SealedFootnote requireNewest(Report report, String party, int number) {
        var found = roster.require(report.round().number(), party);
        return in(report, editions.newest(report, found), number);
    }

    private static SealedFootnote in(Report report, List<FactsheetCopy> copies, int number) {
        var named = new BilingualText(named(copies, Language.EN), named(copies, Language.FR));
        return in(copies, report.language().other())
                .note(number)
                .flatMap(translated -> in(copies, report.language()).footnote(number, named, translated))
                .orElseThrow(NotFound.of("footnote", number));
    }

    private static String named(List<FactsheetCopy> copies, Language language) {
        return in(copies, language).party().name();
    }

    private static FactsheetCopy in(List<FactsheetCopy> copies, Language language) {
        return copies.stream()
                .filter(copy -> copy.language == language)
                .findFirst()
                .orElseThrow();
    }
}
