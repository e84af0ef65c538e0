package org.lanzarote.monitoring.factsheets.page;

import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;

/** The addresses of a factsheet: of what it says now, and of each edition. */
final class FactsheetAddress {

    private FactsheetAddress() {}

    static String of(Factsheet factsheet) {
        return "/rounds/" + factsheet.round() + "/factsheets/"
                + factsheet.party().iso3();
    }

    static String ofEditions(Factsheet factsheet) {
        return of(factsheet) + "/editions";
    }

    static String ofEdition(Factsheet factsheet, int number) {
        return ofEditions(factsheet) + "/" + number;
    }
}
