package org.lanzarote.monitoring.outcome.recommended;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeColumns;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.table.TableReader;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.NamedInText;

/** The recommendations to a Party as a table for a spreadsheet. */
final class RecommendedTable {

    private static final PartInPrint.Columns<RecommendedView> PRINT =
            new PartInPrint.Columns<>(RecommendedView::text, RecommendedView::printed, NamedInText.nobody());

    private static final List<TableColumn<RecommendedView>> COLUMNS = List.of(
            TableColumn.number("Round", "Cycle", RecommendedView::round),
            TableColumn.key("Code", "Code", RecommendedView::code),
            TableColumn.key("Chapter", "Chapitre", RecommendedView::chapter),
            TableColumn.number("Place in the scale", "Place dans l’échelle", RecommendedView::urgencyRank),
            TableColumn.labelled(
                    "Urgency",
                    "Urgence",
                    row -> List.of(row.urgency()),
                    (row, term, reader) -> row.urgencyLabel().in(reader.language())),
            AddresseeColumns.kind(RecommendedView::addressee),
            TableColumn.yesNo("Names the Party", "Nomme la Partie", RecommendedView::named),
            TableColumn.labelled(
                    "Theme", "Thème", row -> Stream.ofNullable(row.theme()).toList(), RecommendedTable::theme),
            TableColumn.keys("Legal basis", "Base juridique", row -> LegalReference.told(row.legalBasis())),
            StaleColumns.stale(RecommendedView::stale),
            StaleColumns.because(RecommendedView::staleBecause),
            PRINT.language(),
            TableColumn.text("Plain text", "Texte simple", RecommendedTable::plain),
            PRINT.text(),
            PRINT.footnotes(),
            TableColumn.keys("Paragraphs", "Paragraphes", RecommendedView::paragraphs),
            TableColumn.keys("Findings", "Constats", RecommendedView::findings),
            TableColumn.code("Report", "Rapport", ReportStatus.class, RecommendedView::status),
            TableColumn.name("Address", "Adresse", RecommendedView::link));

    private RecommendedTable() {}

    private static String theme(RecommendedView row, String key, TableReader reader) {
        var title = row.themeTitle();
        return title == null ? key : title.in(reader.language());
    }

    private static String plain(RecommendedView row) {
        var said = row.printed();
        return said == null ? row.plainText() : Marks.plain(said.text(), said.language());
    }

    static ListTable<RecommendedView> of(String party) {
        return new ListTable<>("recommendations-" + party, "Recommendations", "Recommandations", COLUMNS);
    }
}
