package org.lanzarote.monitoring.analysis.compilation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.Grid;
import org.lanzarote.monitoring.analysis.source.GivenContent;
import org.lanzarote.monitoring.preparation.question.Column;
import org.lanzarote.monitoring.preparation.question.Item;

/** Prints the table that an answer gives. */
final class PrintedGrid {

    private PrintedGrid() {}

    /** None, where the question asks for no table or no row is given. */
    static @Nullable Grid of(Item item, GivenContent given, PageWords words) {
        var table = item.table();
        if (table == null || given.rows() == null) {
            return null;
        }
        return new Grid(
                table.columns().stream()
                        .map(column -> column.label()
                                .in(words.language(), words.reader().authentic()))
                        .toList(),
                given.rows().stream().map(row -> cells(table.columns(), row)).toList());
    }

    private static List<String> cells(List<Column> columns, Map<String, JsonNode> row) {
        return columns.stream()
                .map(column -> {
                    var cell = row.get(column.key());
                    return cell == null ? "" : cell.asText();
                })
                .toList();
    }
}
