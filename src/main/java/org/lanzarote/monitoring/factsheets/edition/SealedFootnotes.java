package org.lanzarote.monitoring.factsheets.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLine;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange.LineChangeKind;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParties;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds footnotes of editions of factsheets by their numbers, which are the same in each language. */
@ApplicationScoped
public class SealedFootnotes {

    private final FactsheetParties roster;
    private final FactsheetEditionRepository editions;
    private final ItemsSinceReading items;

    SealedFootnotes(FactsheetParties roster, FactsheetEditionRepository editions, ItemsSinceReading items) {
        this.roster = roster;
        this.editions = editions;
        this.items = items;
    }

    public SealedFootnote require(Report report, String party, int edition, int number) {
        var found = roster.require(report.round().number(), party);
        return in(report, editions.require(report, found, edition), editions.newest(report, found), number);
    }

    /** In the edition that everybody reads as the factsheet. */
    public SealedFootnote requireNewest(Report report, String party, int number) {
        var found = roster.require(report.round().number(), party);
        var newest = editions.newest(report, found);
        return in(report, newest, newest, number);
    }

    /** Whether the newest edition has what calls a footnote in other words, in any language. */
    private static boolean isReworded(WholeEdition edition, WholeEdition newest, int number) {
        if (edition.number() == newest.number()) {
            return false;
        }
        var before = edition.said();
        var calling = FactsheetLine.calling(number, before.get(0));
        return FactsheetLineChange.between(before, newest.said()).stream()
                .anyMatch(change -> change.kind() == LineChangeKind.REWORDED && calling.contains(change.place()));
    }

    private SealedFootnote in(Report report, WholeEdition edition, WholeEdition newest, int number) {
        var named = new BilingualText(named(edition, Language.EN), named(edition, Language.FR));
        var copy = edition.in(report.language());
        var since = items.since(copy, newest.number());
        return edition.in(report.language().other())
                .note(number)
                .flatMap(translated ->
                        copy.footnote(number, named, translated, isReworded(edition, newest, number), since))
                .orElseThrow(NotFound.of("footnote", number));
    }

    private static String named(WholeEdition edition, Language language) {
        return edition.in(language).party().name();
    }
}
