package org.lanzarote.monitoring.files.namesearch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of a text that stand below each other, with the indexes of their rows. */
record CellColumn(List<String> cells, List<Integer> rows) {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** The columns of rows whose cells have a bar between them; none if there is no such row. */
    static List<CellColumn> of(List<String> rows) {
        List<CellColumn> columns = new ArrayList<>();
        if (rows.stream().noneMatch(row -> row.indexOf('|') >= 0)) {
            return columns;
        }
        for (int row = 0; row < rows.size(); row++) {
            var cells = BAR.split(rows.get(row), -1);
            for (int i = 0; i < cells.length; i++) {
                if (i == columns.size()) {
                    columns.add(new CellColumn(new ArrayList<>(), new ArrayList<>()));
                }
                columns.get(i).cells().add(cells[i]);
                columns.get(i).rows().add(row);
            }
        }
        return columns;
    }
}
