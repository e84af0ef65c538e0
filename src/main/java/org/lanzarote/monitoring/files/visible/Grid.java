package org.lanzarote.monitoring.files.visible;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The rows of a table or sheet. Each becomes one line with its cells parted by bars, empty ones too, so that a reader
 * can rebuild the table; columns and rows in which nothing stands are left out.
 */
final class Grid {

    private static final String BAR = " | ";
    private static final Pattern BREAKS = Pattern.compile("\\R");

    /** A row: its place, and the paragraphs of each cell in which something stands, by the number of its column. */
    private record GridRow(String place, Map<Integer, List<String>> cells) {}

    private final List<GridRow> rows = new ArrayList<>();
    private final SortedSet<Integer> columns = new TreeSet<>();
    private SortedMap<Integer, List<String>> open = new TreeMap<>();
    private int length;

    /** Puts a paragraph into a cell of the open row. */
    void put(int column, String text) {
        if (!text.isBlank()) {
            open.computeIfAbsent(column, any -> new ArrayList<>()).add(text.strip());
        }
    }

    /** Ends the open row; tells whether anything stands in it. */
    boolean endRow(String place) {
        boolean said = !open.isEmpty();
        if (said) {
            for (var paragraphs : open.values()) {
                length += paragraphs.stream().mapToInt(String::length).sum();
            }
            Passages.requireFit(length);
            columns.addAll(open.keySet());
            rows.add(new GridRow(place, open));
            open = new TreeMap<>();
        }
        return said;
    }

    /** Adds the row before once more, since it stands so in the sheet. */
    void again(String place) {
        open.putAll(rows.get(rows.size() - 1).cells());
        endRow(place);
    }

    /** Writes the rows; those of a single column, which only frames a text, as the paragraphs that stand in it. */
    void writeTo(Passages passages) {
        for (var row : rows) {
            if (columns.size() == 1) {
                row.cells().values().forEach(cell -> cell.forEach(text -> passages.paragraph(row.place(), text)));
            } else {
                passages.paragraph(row.place(), line(row, BAR));
            }
        }
        rows.clear();
        columns.clear();
    }

    /** The rows as paragraphs of a cell of another table. */
    List<String> within() {
        return rows.stream().map(row -> line(row, "; ")).toList();
    }

    private String line(GridRow row, String between) {
        return columns.stream()
                .map(column -> row.cells().getOrDefault(column, List.of()).stream()
                        .map(text -> BREAKS.matcher(text).replaceAll(" / "))
                        .collect(joining(" / ")))
                .collect(joining(between));
    }
}
