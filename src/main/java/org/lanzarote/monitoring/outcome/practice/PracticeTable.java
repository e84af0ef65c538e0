package org.lanzarote.monitoring.outcome.practice;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.NamedInText;

/** The promising practices of a report as a table for a spreadsheet. */
final class PracticeTable {

    private static final PartInPrint.Columns<PracticeView> PRINT = new PartInPrint.Columns<>(
            PracticeView::text, PracticeView::printed, NamedInText.parties(PracticeView::parties));

    private static final List<TableColumn<PracticeView>> FIRST = List.of(
            TableColumn.key("Chapter", "Chapitre", PracticeView::chapter),
            TableColumn.number("Place in the chapter", "Place dans le chapitre", PracticeView::place),
            TableColumn.parties("Parties", "Parties", PracticeView::parties),
            TableColumn.code("Printed in", "Imprimée dans", PracticePrinting.class, PracticeView::printing),
            StaleColumns.stale(PracticeView::stale),
            StaleColumns.because(PracticeView::staleBecause));

    private static final List<TableColumn<PracticeView>> LAST = List.of(
            PRINT.language(),
            PRINT.text(),
            PRINT.footnotes(),
            TableColumn.keys("Answers cited", "Réponses citées", PracticeTable::cited),
            TableColumn.name("Key", "Clé", practice -> practice.id().toString()));

    private PracticeTable() {}

    static ListTable<PracticeView> of(int round, Report report, Stream<TableColumn<PracticeView>> draft) {
        var columns = Stream.of(FIRST.stream(), draft, LAST.stream())
                .flatMap(identity())
                .toList();
        return new ListTable<>("practices-round-" + round, "Promising practices", "Pratiques prometteuses", columns)
                .asOf(report.adoptedOn());
    }

    private static List<String> cited(PracticeView practice) {
        return practice.sources().stream().map(CitedAnswer::target).toList();
    }
}
