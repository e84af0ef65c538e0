package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lanzarote.monitoring.platform.language.Language;

/** The JSON Schema of a table's rows and of numbers: what {@link TableCheck} accepts. */
final class CellSchema {

    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(Figure.DIGITS);

    private CellSchema() {}

    static ObjectNode rows(Table table, Language authentic) {
        Map<String, ObjectNode> cells = new LinkedHashMap<>();
        table.columns().forEach(column -> cells.put(column.key(), cell(column, authentic)));
        var required = table.columns().stream()
                .filter(Column::required)
                .map(Column::key)
                .toList();
        return Schemas.list(Schemas.closed(cells, required), table.rows());
    }

    static ObjectNode number(Figure figure) {
        ObjectNode number = figure.places() == 0
                ? Schemas.type("integer")
                : Schemas.type("number").put("multipleOf", BigDecimal.ONE.movePointLeft(figure.places()));
        if (figure.min() == null) {
            number.put("exclusiveMinimum", BEYOND.negate());
        } else {
            number.put("minimum", figure.min());
        }
        return figure.max() == null ? number.put("exclusiveMaximum", BEYOND) : number.put("maximum", figure.max());
    }

    private static ObjectNode cell(Column column, Language authentic) {
        return cell(column).put("title", column.label().in(authentic, authentic));
    }

    private static ObjectNode cell(Column column) {
        return switch (column.kind()) {
            case NUMBER, YEAR -> number(Figure.of(column.kind(), column.figure()));
            case DATE -> TextSchema.day();
            case SHORT_TEXT -> TextSchema.line(TextSchema.filled(TableCheck.LONGEST_CELL));
            default -> Schemas.keys(column.keys());
        };
    }
}
