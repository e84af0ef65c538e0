package org.lanzarote.monitoring.outcome.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.outcome.chapter.HeadingColumn;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeColumns;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.table.TableReader;
import org.lanzarote.monitoring.platform.text.NamedInText;
import org.lanzarote.monitoring.platform.text.SentenceLead;
import org.lanzarote.monitoring.platform.text.Slot;

/** The editorial statements of a report as a table for a spreadsheet. */
final class StatementTable {

    private static final NamedInText<StatementView> NAMED = AddresseeColumns.named(StatementView::addressee);

    private static final PartInPrint.Columns<StatementView> PRINT =
            new PartInPrint.Columns<>(StatementView::text, StatementView::printed, NAMED);

    private static final List<TableColumn<StatementView>> FIRST = List.of(
            TableColumn.key("Chapter", "Chapitre", StatementView::chapter),
            TableColumn.number("Place in the chapter", "Place dans le chapitre", StatementView::place),
            HeadingColumn.of(StatementView::heading, StatementView::headingTitle),
            AddresseeColumns.kind(StatementView::addressee),
            AddresseeColumns.parties(StatementView::addressee),
            StaleColumns.stale(StatementView::stale),
            StaleColumns.because(StatementView::staleBecause));

    private static final List<TableColumn<StatementView>> LAST = List.of(
            PRINT.rest(),
            PRINT.footnotes(),
            TableColumn.keys("Recommendations", "Recommandations", StatementView::codes),
            TableColumn.keys("Paragraphs", "Paragraphes", StatementView::paragraphs),
            TableColumn.keys("Answers cited", "Réponses citées", StatementTable::cited),
            TableColumn.name("Key", "Clé", statement -> statement.id().toString()));

    private StatementTable() {}

    static ListTable<StatementView> of(
            int round, Report report, Stream<TableColumn<StatementView>> draft, CarriedUrgency urgency) {
        List<TableColumn<StatementView>> columns = new ArrayList<>(FIRST);
        draft.forEach(columns::add);
        columns.add(PRINT.language());
        columns.add(TableColumn.worded(
                "Beginning of the sentence",
                "Début de la phrase",
                (statement, reader) -> lead(statement, urgency, reader)));
        columns.addAll(LAST);
        return new ListTable<>("statements-round-" + round, "Editorial statements", "Énoncés", columns)
                .asOf(report.adoptedOn());
    }

    /** The beginning of the sentence, with its urgency and whom it addresses. */
    private static String lead(StatementView statement, CarriedUrgency urgency, TableReader reader) {
        var said = statement.printed();
        var lead = said == null || said.lead() == null ? statement.lead() : said.lead();
        var spoken = PRINT.spoken(statement, reader);
        var filled = Slot.fill(
                lead,
                slot -> slot == Slot.URGENCY ? urgency.verb(statement.codes()).in(spoken) : slot.place());
        return NAMED.put(
                SentenceLead.closed(filled, lead.contains(Slot.URGENCY.place())), statement, reader, spoken, true);
    }

    private static List<String> cited(StatementView statement) {
        return statement.sources().stream().map(CitedAnswer::target).toList();
    }
}
