package org.lanzarote.monitoring.analysis.coverage;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** How far the findings of a round have come, as a table for a spreadsheet. */
final class CoverageTable {

    private static final List<TableColumn<CoverageRow>> COLUMNS = List.of(
            TableColumn.key("Question", "Question", CoverageRow::question),
            TableColumn.key("Chapter", "Chapitre", CoverageRow::chapter),
            TableColumn.party("Party", "Partie", CoverageRow::party),
            TableColumn.code("State", "État", CoverageState.class, CoverageRow::state),
            TableColumn.number("Findings", "Constats", CoverageRow::findings),
            TableColumn.number("Last submission", "Dernière soumission", CoverageRow::submission),
            TableColumn.yesNo("Answered", "Réponse donnée", CoverageRow::answered),
            TableColumn.yesNo("Answer used", "Réponse utilisée", CoverageRow::used));

    private CoverageTable() {}

    static ListTable<CoverageRow> of(int round) {
        return new ListTable<>("coverage-round-" + round, "Coverage", "Couverture", COLUMNS);
    }
}
