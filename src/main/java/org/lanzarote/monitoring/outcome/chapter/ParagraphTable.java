package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.NamedInText;

/** The paragraphs of a report as a table for a spreadsheet. */
final class ParagraphTable {

    private static final PartInPrint.Columns<ParagraphView> PRINT =
            new PartInPrint.Columns<>(ParagraphView::text, ParagraphView::printed, NamedInText.nobody());

    private static final List<TableColumn<ParagraphView>> COLUMNS = List.of(
            TableColumn.number("Number", "Numéro", ParagraphView::number),
            TableColumn.key("Chapter", "Chapitre", ParagraphView::chapter),
            HeadingColumn.of(ParagraphView::heading, ParagraphView::headingTitle),
            StaleColumns.stale(ParagraphView::stale),
            StaleColumns.because(ParagraphView::staleBecause),
            PRINT.language(),
            PRINT.text(),
            PRINT.footnotes(),
            TableColumn.keys("Recommendations", "Recommandations", ParagraphView::recommendations),
            TableColumn.number(
                    "Findings", "Constats", paragraph -> paragraph.findings().size()),
            TableColumn.number(
                    "Statements", "Énoncés", paragraph -> paragraph.statements().size()));

    private ParagraphTable() {}

    static ListTable<ParagraphView> of(int round) {
        return new ListTable<>("paragraphs-round-" + round, "Paragraphs", "Paragraphes", COLUMNS);
    }
}
