package org.lanzarote.monitoring.replies.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The lists of choices for cells, each once, on the hidden sheet. */
final class Lists {

    private static final int FIRST_COLUMN = 6;

    private final Worksheet hidden;
    private final Map<List<String>, Range> known = new HashMap<>();

    Lists(Worksheet hidden) {
        this.hidden = hidden;
    }

    Range of(Labels labels) {
        return known.computeIfAbsent(labels.all(), this::add);
    }

    private Range add(List<String> labels) {
        int column = FIRST_COLUMN + known.size();
        for (int row = 0; row < labels.size(); row++) {
            hidden.value(row, column, CellText.written(labels.get(row)));
        }
        return hidden.range(0, column, labels.size() - 1, column);
    }
}
