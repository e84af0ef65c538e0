package org.lanzarote.monitoring.replies.printing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Column;
import org.lanzarote.monitoring.preparation.question.Item;

/** The table that an answer gives, in plain words. */
public record AnswerGrid(List<String> columns, List<List<String>> rows) {

    /** None, where the question asks for no table or no row is given. */
    public static @Nullable AnswerGrid of(Item item, @Nullable List<Map<String, JsonNode>> rows, ValueWords words) {
        var table = item.table();
        if (table == null || rows == null) {
            return null;
        }
        return new AnswerGrid(
                table.columns().stream()
                        .map(column -> column.label().in(words.language(), words.authentic()))
                        .toList(),
                rows.stream().map(row -> cells(table.columns(), row, words)).toList());
    }

    /** What a cell says; its text is CommonMark, as every text of an answer is, and a key stands for its words. */
    private static String said(Column column, String cell, ValueWords words) {
        return column.kind() == AnswerKind.SHORT_TEXT ? AnswerMarkup.words(cell) : words.value(column.options(), cell);
    }

    private static List<String> cells(List<Column> columns, Map<String, JsonNode> row, ValueWords words) {
        return columns.stream()
                .map(column -> {
                    var cell = row.get(column.key());
                    return cell == null ? "" : said(column, cell.asText(), words);
                })
                .toList();
    }
}
