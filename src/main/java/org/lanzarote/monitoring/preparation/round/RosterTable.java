package org.lanzarote.monitoring.preparation.round;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The Parties of a round as a table for a spreadsheet. */
final class RosterTable {

    private static final List<TableColumn<RosterRow>> COLUMNS = List.of(
            TableColumn.key("Party", "Partie", RosterRow::party),
            TableColumn.bilingual("Name", "Nom", RosterRow::name),
            TableColumn.text("Reason", "Motif (tel qu’il a été écrit)", RosterRow::reason));

    private RosterTable() {}

    static ListTable<RosterRow> of(int round) {
        return new ListTable<>("roster-round-" + round, "Roster", "Liste des Parties", COLUMNS);
    }
}
