package org.lanzarote.monitoring.factsheets.draft;

import java.util.List;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The factsheets of a round as a table for a spreadsheet. */
final class FactsheetTable {

    private static final List<TableColumn<FactsheetRow>> COLUMNS = List.of(
            TableColumn.key("Party", "Partie", FactsheetRow::party),
            TableColumn.bilingual("Name", "Nom", FactsheetRow::name),
            TableColumn.number("Edition", "Édition", FactsheetRow::edition),
            TableColumn.instant("Published", "Publiée le", FactsheetRow::publishedAt),
            TableColumn.instant("Words taken down", "Mots retirés le", FactsheetRow::cutAt),
            TableColumn.instant("Edited since", "Modifiée depuis le", FactsheetRow::editedAt),
            StaleColumns.stale(FactsheetRow::stale));

    private FactsheetTable() {}

    static ListTable<FactsheetRow> of(int round) {
        return new ListTable<>("factsheets-round-" + round, "Factsheets", "Fiches pays", COLUMNS);
    }
}
