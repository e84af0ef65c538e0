package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.outcome.factsheetcopy.FactsheetLine;
import org.lanzarote.monitoring.outcome.factsheetcopy.FactsheetLineChange;
import org.lanzarote.monitoring.outcome.factsheetcopy.FactsheetLineChange.LineChangeKind;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds footnotes of editions of factsheets by their numbers, which are the same in each language. */
@ApplicationScoped
public class SealedFootnotes {

    private final RosterOfRound roster;
    private final FactsheetEditionRepository editions;
    private final ItemsSinceReading items;

    SealedFootnotes(RosterOfRound roster, FactsheetEditionRepository editions, ItemsSinceReading items) {
        this.roster = roster;
        this.editions = editions;
        this.items = items;
    }

    public SealedFootnote require(Report report, String party, int edition, int number) {
        var found = roster.require(report.round().number(), party);
        var copies = editions.require(report, found, edition);
        return in(report, copies, editions.newest(report, found), number);
    }

    /** In the edition that everybody reads as the factsheet. */
    public SealedFootnote requireNewest(Report report, String party, int number) {
        var found = roster.require(report.round().number(), party);
        var newest = editions.newest(report, found);
        return in(report, newest, newest, number);
    }

    /** Whether the newest edition has what calls a footnote in other words, in any language. */
    private static boolean isReworded(List<FactsheetCopy> copies, List<FactsheetCopy> newest, int number) {
        if (copies.get(0).edition.equals(newest.get(0).edition)) {
            return false;
        }
        var before = copies.stream().map(FactsheetCopy::said).toList();
        var after = newest.stream().map(FactsheetCopy::said).toList();
        var calling = FactsheetLine.calling(number, before.get(0));
        return FactsheetLineChange.between(before, after).stream()
                .anyMatch(change -> change.kind() == LineChangeKind.REWORDED && calling.contains(change.place()));
    }

    private SealedFootnote in(Report report, List<FactsheetCopy> copies, List<FactsheetCopy> newest, int number) {
        var named = new BilingualText(named(copies, Language.EN), named(copies, Language.FR));
        var copy = in(copies, report.language());
        var since = items.since(copy, in(newest, report.language()).edition.number);
        return in(copies, report.language().other())
                .note(number)
                .flatMap(translated ->
                        copy.footnote(number, named, translated, isReworded(copies, newest, number), since))
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
