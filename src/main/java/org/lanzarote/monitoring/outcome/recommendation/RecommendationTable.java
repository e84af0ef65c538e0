package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The recommendations of a report as a table for a spreadsheet. */
final class RecommendationTable {

    private static final PartInPrint.Columns<RecommendationView> PRINT =
            new PartInPrint.Columns<>(RecommendationView::text, RecommendationView::printed);

    private static final List<TableColumn<RecommendationView>> COLUMNS = List.of(
            TableColumn.key("Code", "Code", RecommendationView::code),
            TableColumn.key("Chapter", "Chapitre", RecommendationView::chapter),
            TableColumn.key("Urgency", "Urgence", RecommendationView::urgency),
            AddresseeColumns.kind(RecommendationView::addressee),
            AddresseeColumns.parties(RecommendationView::addressee),
            TableColumn.name("Theme", "Thème", RecommendationView::theme),
            TableColumn.keys("Legal basis", "Base juridique", row -> LegalReference.told(row.legalBasis())),
            StaleColumns.stale(RecommendationView::stale),
            StaleColumns.because(RecommendationView::staleBecause),
            PRINT.language(),
            PRINT.text(),
            PRINT.footnotes(),
            TableColumn.keys("Paragraphs", "Paragraphes", RecommendationView::paragraphs),
            TableColumn.number(
                    "Findings",
                    "Constats",
                    recommendation -> recommendation.findings().size()),
            TableColumn.number(
                    "Statements",
                    "Énoncés",
                    recommendation -> recommendation.statements().size()));

    private RecommendationTable() {}

    static ListTable<RecommendationView> of(int round) {
        return new ListTable<>("recommendations-round-" + round, "Recommendations", "Recommandations", COLUMNS);
    }
}
