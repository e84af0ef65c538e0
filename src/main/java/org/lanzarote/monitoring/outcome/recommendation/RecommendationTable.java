package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.NamedInText;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** The recommendations of a report as a table for a spreadsheet. */
final class RecommendationTable {

    private static final PartInPrint.Columns<RecommendationView> PRINT =
            new PartInPrint.Columns<>(RecommendationView::text, RecommendationView::printed, NamedInText.nobody());

    private static final List<TableColumn<RecommendationView>> LAST = List.of(
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

    static ListTable<RecommendationView> of(int round, Report report) {
        return new ListTable<>(
                        "recommendations-round-" + round,
                        "Recommendations",
                        "Recommandations",
                        Stream.concat(first(report).stream(), LAST.stream()).toList())
                .asOf(report.adoptedOn());
    }

    /** The columns whose words are those of a report and its round. */
    private static List<TableColumn<RecommendationView>> first(Report report) {
        return List.of(
                TableColumn.key("Code", "Code", RecommendationView::code),
                TableColumn.key("Chapter", "Chapitre", RecommendationView::chapter),
                TableColumn.labelled(
                        "Urgency",
                        "Urgence",
                        row -> List.of(row.urgency()),
                        (row, term, reader) -> UrgencyTerm.of(report.round().urgencyScale(), term)
                                .label()
                                .in(reader.language())),
                AddresseeColumns.kind(RecommendationView::addressee),
                AddresseeColumns.parties(RecommendationView::addressee),
                TableColumn.labelled(
                        "Theme",
                        "Thème",
                        row -> Stream.ofNullable(row.theme()).toList(),
                        (row, theme, reader) -> Theme.title(report, theme, reader.language())));
    }
}
