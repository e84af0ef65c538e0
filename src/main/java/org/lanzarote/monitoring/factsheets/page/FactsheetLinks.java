package org.lanzarote.monitoring.factsheets.page;

import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.language.Language;

/** Where pages of a factsheet lead to. */
final class FactsheetLinks {

    private FactsheetLinks() {}

    /** From a factsheet: of the newest edition to what is read at its address, of an earlier one to its own. */
    static PageLinks of(Factsheet factsheet) {
        var seal = factsheet.edition();
        var address = seal == null || seal.followedBy() == null
                ? FactsheetAddress.of(factsheet)
                : FactsheetAddress.ofEdition(factsheet, seal.number());
        return near(factsheet, PageLinks.of(factsheet.language(), address).files(address));
    }

    /** From the draft of one whose report is published. */
    static PageLinks ofDraft(Factsheet factsheet) {
        var address = FactsheetAddress.of(factsheet) + "/draft";
        return near(factsheet, PageLinks.of(factsheet.language(), address).files(address));
    }

    private static PageLinks near(Factsheet factsheet, PageLinks links) {
        var near = links;
        boolean french = factsheet.language() == Language.FR;
        var seal = factsheet.edition();
        if (factsheet.lastUpdate() != null) {
            near = near.near(french ? "Éditions" : "Editions", FactsheetAddress.ofEditions(factsheet));
        }
        if (seal != null && seal.number() > 1) {
            near = near.near(
                    french ? "Changements" : "What changed",
                    FactsheetAddress.ofEdition(factsheet, seal.number()) + "/diff?from=" + (seal.number() - 1));
        }
        return ofRound(near, factsheet.round())
                .nearTable(
                        french ? "Recommandations à la Partie" : "Recommendations to the Party",
                        "/parties/" + factsheet.party().iso3() + "/recommendations?round=" + factsheet.round());
    }

    /** With what there is on the whole round. */
    static PageLinks ofRound(PageLinks links, int round) {
        boolean french = links.language() == Language.FR;
        return links.near(french ? "Rapport" : "Report", "/rounds/" + round + "/report/document")
                .overview(round);
    }
}
