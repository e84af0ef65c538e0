package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;

/** The paragraphs of a report as a table for a spreadsheet. */
final class ParagraphTable {

    private static final List<TableColumn<ParagraphView>> FIRST = List.of(
            TableColumn.number("Number", "Numéro", ParagraphView::number),
            TableColumn.key("Chapter", "Chapitre", ParagraphView::chapter),
            TableColumn.name("Heading", "Intertitre", ParagraphView::heading));

    private static final List<TableColumn<ParagraphView>> LAST = List.of(
            TextColumns.text(ParagraphView::text),
            TextColumns.footnotes(ParagraphView::text),
            TableColumn.keys("Recommendations", "Recommandations", ParagraphView::recommendations),
            TableColumn.number(
                    "Findings", "Constats", paragraph -> paragraph.findings().size()),
            TableColumn.number(
                    "Statements", "Énoncés", paragraph -> paragraph.statements().size()));

    private static final List<TableColumn<ParagraphView>> COLUMNS = Stream.of(
                    FIRST, StaleColumns.<ParagraphView>of(ParagraphView::stale, ParagraphView::staleBecause), LAST)
            .flatMap(List::stream)
            .toList();

    private ParagraphTable() {}

    static ListTable<ParagraphView> of(int round) {
        return new ListTable<>("paragraphs-round-" + round, "Paragraphs", "Paragraphes", COLUMNS);
    }
}
