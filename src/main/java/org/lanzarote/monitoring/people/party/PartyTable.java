package org.lanzarote.monitoring.people.party;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The Parties to the Convention as a table for a spreadsheet. */
final class PartyTable {

    static final ListTable<PartyRow> TABLE = new ListTable<>(
            "parties",
            "Parties",
            "Parties",
            List.of(
                    TableColumn.key("Party", "Partie", PartyRow::iso3),
                    TableColumn.bilingual("Name", "Nom", PartyRow::name),
                    TableColumn.bilingual("Name in a sentence", "Nom dans une phrase", PartyRow::nameWithArticle),
                    TableColumn.key("Two letters", "Deux lettres", PartyRow::iso2),
                    TableColumn.date("Instrument deposited", "Instrument déposé le", PartyRow::instrumentDeposited),
                    TableColumn.date("In force", "En vigueur le", PartyRow::entryIntoForce),
                    TableColumn.code("Dates", "Dates", DateConfidence.class, PartyRow::dateConfidence)));

    private PartyTable() {}
}
