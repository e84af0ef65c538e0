package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds what in the rows of a table does not fit its columns. */
final class TableCheck {

    static final int LONGEST_CELL = 500;

    private final Table table;
    private final String pointer;
    private final TextCheck texts;
    private final Violations violations;

    TableCheck(Table table, String pointer, TextCheck texts, Violations violations) {
        this.table = table;
        this.pointer = pointer;
        this.texts = texts;
        this.violations = violations;
    }

    void check(List<Map<String, JsonNode>> rows) {
        violations.require(rows.size() <= table.rows(), pointer, QuestionMessage.MOST_ROWS.with(table.rows()));
        for (int i = 0; i < Math.min(rows.size(), table.rows()); i++) {
            var at = pointer + "/" + i;
            rows.get(i)
                    .forEach((key, cell) -> table.columns().stream()
                            .filter(column -> column.key().equals(key))
                            .findFirst()
                            .ifPresentOrElse(
                                    column -> cell(column, cell, at + "/" + key),
                                    () -> violations.add(at, QuestionMessage.NO_COLUMN.with(key))));
        }
    }

    private void cell(Column column, @Nullable JsonNode cell, String at) {
        var wrong = wrong(column, cell);
        wrong.ifPresent(told -> violations.add(at, told));
        if (wrong.isEmpty() && column.kind() == AnswerKind.SHORT_TEXT) {
            texts.check(cell == null ? "" : cell.asText(), at);
        }
    }

    private static Optional<Told> wrong(Column column, @Nullable JsonNode cell) {
        if (cell == null || cell.isNull()) {
            return Optional.of(QuestionMessage.CELL_EMPTY);
        }
        if (column.kind().isNumber()) {
            var figure = column.takes();
            return cell.isNumber() && figure.takes(cell.decimalValue())
                    ? Optional.empty()
                    : Optional.of(QuestionMessage.COLUMN_RANGE.with(figure.range()));
        }
        if (!cell.isTextual() || cell.asText().isBlank()) {
            return Optional.of(QuestionMessage.CELL_TEXT);
        }
        return wrong(column, cell.asText());
    }

    private static Optional<Told> wrong(Column column, String cell) {
        var keys = column.keys();
        if (!keys.isEmpty()) {
            return keys.contains(cell) ? Optional.empty() : Optional.of(QuestionMessage.COLUMN_KEYS.with(keys));
        }
        if (column.kind() == AnswerKind.DATE) {
            return isDate(cell) ? Optional.empty() : Optional.of(QuestionMessage.CELL_DATE);
        }
        return cell.codePointCount(0, cell.length()) <= LONGEST_CELL
                        && cell.lines().count() <= 1
                ? Optional.empty()
                : Optional.of(QuestionMessage.CELL_LENGTH.with(LONGEST_CELL));
    }

    private static boolean isDate(String cell) {
        try {
            var date = LocalDate.parse(cell);
            return date.getYear() >= 1 && date.getYear() <= 9999;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }
}
