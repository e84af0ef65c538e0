package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;

/** The recommendations of a report as a table for a spreadsheet. */
final class RecommendationTable {

    private RecommendationTable() {}

    private static List<TableColumn<RecommendationView>> columns(Language spoken) {
        return List.of(
                TableColumn.key("Code", "Code", RecommendationView::code),
                TableColumn.key("Chapter", "Chapitre", RecommendationView::chapter),
                TableColumn.key("Urgency", "Urgence", RecommendationView::urgency),
                TableColumn.name(
                        "Addressee",
                        "Destinataire",
                        recommendation -> recommendation.addressee().kind().name()),
                TableColumn.keys(
                        "Parties named",
                        "Parties nommées",
                        recommendation -> recommendation.addressee().parties()),
                TableColumn.name("Theme", "Thème", RecommendationView::theme),
                TableColumn.keys("Legal basis", "Base juridique", row -> LegalReference.told(row.legalBasis())),
                StaleColumns.stale(RecommendationView::stale),
                StaleColumns.because(RecommendationView::staleBecause),
                TextColumns.text(RecommendationView::text, spoken),
                TextColumns.footnotes(RecommendationView::text),
                TableColumn.keys("Paragraphs", "Paragraphes", RecommendationView::paragraphs),
                TableColumn.number(
                        "Findings",
                        "Constats",
                        recommendation -> recommendation.findings().size()),
                TableColumn.number(
                        "Statements",
                        "Énoncés",
                        recommendation -> recommendation.statements().size()));
    }

    static ListTable<RecommendationView> of(int round, Language spoken) {
        return new ListTable<>("recommendations-round-" + round, "Recommendations", "Recommandations", columns(spoken));
    }
}
