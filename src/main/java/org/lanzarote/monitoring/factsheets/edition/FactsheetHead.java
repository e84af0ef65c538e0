package org.lanzarote.monitoring.factsheets.edition;

import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Whose factsheet a page is about, of which round, in which language. */
record FactsheetHead(int round, String party, String name, Language language) {

    static FactsheetHead of(int round, Party party, Language language) {
        return new FactsheetHead(round, party.iso3(), party.title(language), language);
    }

    /** What the factsheet says now. */
    String address() {
        return "/rounds/" + round + "/factsheets/" + party;
    }

    String editions() {
        return address() + "/editions";
    }

    /** The address of an edition, or of something of it. */
    String edition(int number, String rest) {
        return editions() + "/" + number + rest;
    }
}
