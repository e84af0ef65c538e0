package org.lanzarote.monitoring.outcome.statement;

import java.util.List;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeColumns;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The editorial statements of a report as a table for a spreadsheet. */
final class StatementTable {

    private static final PartInPrint.Columns<StatementView> PRINT =
            new PartInPrint.Columns<>(StatementView::text, StatementView::printed);

    private static final List<TableColumn<StatementView>> COLUMNS = List.of(
            TableColumn.key("Chapter", "Chapitre", StatementView::chapter),
            TableColumn.number("Place in the chapter", "Place dans le chapitre", StatementView::place),
            TableColumn.name("Heading", "Intertitre", StatementView::heading),
            AddresseeColumns.kind(StatementView::addressee),
            AddresseeColumns.parties(StatementView::addressee),
            StaleColumns.stale(StatementView::stale),
            StaleColumns.because(StatementView::staleBecause),
            PRINT.language(),
            TableColumn.text("Beginning of the sentence", "Début de la phrase", StatementTable::lead),
            PRINT.text(),
            PRINT.footnotes(),
            TableColumn.keys("Recommendations", "Recommandations", StatementView::codes),
            TableColumn.keys("Paragraphs", "Paragraphes", StatementView::paragraphs),
            TableColumn.keys("Answers cited", "Réponses citées", StatementTable::cited),
            TableColumn.name("Key", "Clé", statement -> statement.id().toString()));

    private StatementTable() {}

    static ListTable<StatementView> of(int round) {
        return new ListTable<>("statements-round-" + round, "Editorial statements", "Énoncés", COLUMNS);
    }

    private static String lead(StatementView statement) {
        var said = statement.printed();
        return said == null || said.lead() == null ? statement.lead() : said.lead();
    }

    private static List<String> cited(StatementView statement) {
        return statement.sources().stream().map(CitedAnswer::target).toList();
    }
}
