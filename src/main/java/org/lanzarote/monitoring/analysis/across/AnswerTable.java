package org.lanzarote.monitoring.analysis.across;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.source.EntryCells;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The answers of Parties as a table for a spreadsheet. */
final class AnswerTable {

    private static final List<TableColumn<AnswerRow>> NAMED = List.of(
            TableColumn.key("Party", "Partie", AnswerRow::party),
            TableColumn.bilingual("Name", "Nom", AnswerRow::name),
            TableColumn.key("Question", "Question", AnswerRow::question));

    private static final List<TableColumn<AnswerRow>> COLUMNS = Stream.concat(
                    NAMED.stream(), EntryCells.<AnswerRow>columns(AnswerRow::answer, AnswerRow::words).stream())
            .toList();

    private AnswerTable() {}

    static ListTable<AnswerRow> of(int round) {
        return new ListTable<>("answers-round-" + round, "Answers", "Réponses", COLUMNS);
    }
}
