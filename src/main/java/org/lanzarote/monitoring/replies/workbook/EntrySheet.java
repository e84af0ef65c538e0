package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.FIRST_ENTRY;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.HEADING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Column;
import org.lanzarote.monitoring.preparation.question.Reference;

/** Writes the sheet of one question that is answered in rows: a table, or links. */
record EntrySheet(WorkbookSheet sheet, QuestionPlace place, Wordings wordings) {

    private static final double WIDTH = 24;
    private static final double WIDE = 60;

    void write(AnswerContent given) {
        sheet.title(place.item().number() + "  " + wordings.of(place.item().text()));
        if (place.item().table() != null) {
            table(place.item().table().columns(), Objects.requireNonNullElse(given.rows(), List.of()));
        } else {
            links(Objects.requireNonNullElse(given.references(), List.of()));
        }
    }

    private void table(List<Column> columns, List<Map<String, JsonNode>> rows) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var format = CellFormat.of(column, wordings);
            sheet.heading(i, wordings.of(column.label()), WIDTH);
            sheet.words(HEADING + 1, i, new EntryWords(wordings).of(column), false);
            for (int row = 0; row < place.entries(); row++) {
                var given = row < rows.size() ? value(column, rows.get(row).get(column.key())) : null;
                sheet.ask(place.entry(row, i), format, given);
            }
            sheet.choose(FIRST_ENTRY, FIRST_ENTRY + place.entries() - 1, i, format);
        }
    }

    private void links(List<Reference> references) {
        var words = CellFormat.text(wordings);
        sheet.heading(0, wordings.of(WorkbookPhrase.REFERENCE_TITLE), WIDE);
        sheet.heading(1, wordings.of(WorkbookPhrase.REFERENCE_URL), WIDE);
        for (int row = 0; row < place.entries(); row++) {
            var reference = row < references.size() ? references.get(row) : new Reference("", null);
            sheet.ask(place.entry(row, 0), words, reference.title().isEmpty() ? null : reference.title());
            sheet.ask(place.entry(row, 1), words, reference.url());
        }
    }

    private static @Nullable Object value(Column column, @Nullable JsonNode cell) {
        if (cell == null) {
            return null;
        }
        if (cell.isNumber()) {
            return cell.decimalValue();
        }
        return column.kind() == AnswerKind.DATE ? LocalDate.parse(cell.asText()) : cell.asText();
    }
}
