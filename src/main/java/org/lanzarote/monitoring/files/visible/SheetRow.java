package org.lanzarote.monitoring.files.visible;

import java.util.Map;
import java.util.TreeMap;

/** The cells of a row of a sheet that show something, by the number of their column. */
final class SheetRow {

    private final Map<Integer, String> cells = new TreeMap<>();

    void put(int column, String text) {
        if (!text.isBlank()) {
            cells.merge(column, text.strip(), (one, other) -> one + " " + other);
        }
    }

    /** Writes the row as often as it stands in the sheet, and empties it. */
    void writeTo(Passages passages, int sheet, int row, int times) {
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            passages.paragraph("sheet %d, row %d".formatted(sheet, row + i), String.join(" | ", cells.values()));
        }
        cells.clear();
    }
}
