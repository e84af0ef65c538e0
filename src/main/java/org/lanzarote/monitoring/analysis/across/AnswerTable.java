package org.lanzarote.monitoring.analysis.across;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.source.GivenCells;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The answers of Parties as a table for a spreadsheet. */
final class AnswerTable {

    private static final List<TableColumn<AnswerRow>> FIRST = List.of(
            TableColumn.key("Party", "Partie", AnswerRow::party),
            TableColumn.bilingual("Name", "Nom", AnswerRow::name),
            TableColumn.key("Question", "Question", AnswerRow::question),
            TableColumn.keys("Value", "Valeur", AnswerRow::keys),
            TableColumn.number("Number", "Nombre", AnswerRow::number),
            TableColumn.date("Day", "Jour", AnswerRow::day));

    private static final List<TableColumn<AnswerRow>> LAST = List.of(
            TableColumn.text("Text", "Texte", row -> row.answer().text()),
            TableColumn.key("Language", "Langue", row -> row.answer().language()),
            TableColumn.number("Submission", "Soumission", row -> row.answer().submission()),
            TableColumn.instant("Submitted", "Soumise le", row -> row.answer().submittedAt()),
            TableColumn.date("Published", "Publiée le", row -> row.answer().publishedOn()),
            TableColumn.name("Address", "Adresse", row -> row.answer().link()));

    private static final List<TableColumn<AnswerRow>> COLUMNS = Stream.of(
                    FIRST, GivenCells.<AnswerRow>columns(AnswerRow::answer), LAST)
            .flatMap(List::stream)
            .toList();

    private AnswerTable() {}

    static ListTable<AnswerRow> of(int round) {
        return new ListTable<>("answers-round-" + round, "Answers", "Réponses", COLUMNS);
    }
}
