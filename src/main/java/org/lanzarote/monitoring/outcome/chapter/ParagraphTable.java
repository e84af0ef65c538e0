package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;

/** The paragraphs of a report as a table for a spreadsheet. */
final class ParagraphTable {

    private ParagraphTable() {}

    private static List<TableColumn<ParagraphView>> columns(Language spoken) {
        return List.of(
                TableColumn.number("Number", "Numéro", ParagraphView::number),
                TableColumn.key("Chapter", "Chapitre", ParagraphView::chapter),
                TableColumn.name("Heading", "Intertitre", ParagraphView::heading),
                StaleColumns.stale(ParagraphView::stale),
                StaleColumns.because(ParagraphView::staleBecause),
                TextColumns.text(ParagraphView::text, spoken),
                TextColumns.footnotes(ParagraphView::text),
                TableColumn.keys("Recommendations", "Recommandations", ParagraphView::recommendations),
                TableColumn.number(
                        "Findings",
                        "Constats",
                        paragraph -> paragraph.findings().size()),
                TableColumn.number(
                        "Statements",
                        "Énoncés",
                        paragraph -> paragraph.statements().size()));
    }

    static ListTable<ParagraphView> of(int round, Language spoken) {
        return new ListTable<>("paragraphs-round-" + round, "Paragraphs", "Paragraphes", columns(spoken));
    }
}
