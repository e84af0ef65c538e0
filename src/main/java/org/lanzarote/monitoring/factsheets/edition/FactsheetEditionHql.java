package org.lanzarote.monitoring.factsheets.edition;

/** What queries of factsheets ask of an edition {@code e}, and of a change {@code x} of its report. */
public interface FactsheetEditionHql {

    /** Whether the edition is the newest of its factsheet. */
    String NEWEST =
            "e.number = (select max(n.number) from FactsheetEdition n where n.report = e.report and n.party = e.party)";

    /** Whether the change concerns the Party of the edition, and came after that was settled. */
    String EDITED = "x.report = e.report and x.changedAt > e.settledAt"
            + " and (array_length(x.parties) = 0 or function(party_in as Boolean, e.party.iso3, x.parties))";
}
