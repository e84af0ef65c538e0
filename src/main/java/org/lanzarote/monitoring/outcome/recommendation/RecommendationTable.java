package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;

/** The recommendations of a report as a table for a spreadsheet. */
final class RecommendationTable {

    private static final List<TableColumn<RecommendationView>> FIRST = List.of(
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
            TableColumn.keys("Legal basis", "Base juridique", row -> LegalReference.told(row.legalBasis())));

    private static final List<TableColumn<RecommendationView>> LAST = List.of(
            TextColumns.text(RecommendationView::text),
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

    private static final List<TableColumn<RecommendationView>> COLUMNS = Stream.of(
                    FIRST, StaleColumns.<RecommendationView>of(RecommendationView::stale, RecommendationView::staleBecause), LAST)
            .flatMap(List::stream)
            .toList();

    private RecommendationTable() {}

    static ListTable<RecommendationView> of(int round) {
        return new ListTable<>("recommendations-round-" + round, "Recommendations", "Recommandations", COLUMNS);
    }
}
