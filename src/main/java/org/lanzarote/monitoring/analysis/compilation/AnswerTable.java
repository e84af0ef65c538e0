package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The answers of Parties as a table for a spreadsheet. */
final class AnswerTable {

    private static final List<TableColumn<AnswerRow>> COLUMNS = List.of(
            TableColumn.key("Party", "Partie", AnswerRow::party),
            TableColumn.bilingual("Name", "Nom", AnswerRow::name),
            TableColumn.key("Question", "Question", AnswerRow::question),
            TableColumn.keys("Value", "Valeur", AnswerRow::keys),
            TableColumn.number("Number", "Nombre", AnswerRow::number),
            TableColumn.date("Day", "Jour", AnswerRow::day),
            TableColumn.text("Text", "Texte", row -> row.answer().text()),
            TableColumn.key("Language", "Langue", row -> row.answer().language()),
            TableColumn.number("Submission", "Soumission", row -> row.answer().submission()),
            TableColumn.instant("Submitted", "Soumise le", row -> row.answer().submittedAt()),
            TableColumn.date("Published", "Publiée le", row -> row.answer().publishedOn()),
            TableColumn.name("Address", "Adresse", row -> row.answer().link()));

    private AnswerTable() {}

    static ListTable<AnswerRow> of(int round) {
        return new ListTable<>("answers-round-" + round, "Answers", "Réponses", COLUMNS);
    }
}
