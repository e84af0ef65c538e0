package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of expectations that people read too: cells parted by commas, padded as one likes; # begins a remark. */
public final class Table {

    private Table() {}

    /** The rows, each by the names of the columns and in their order. */
    public static List<Map<String, String>> read(String resource) {
        try (var file = Objects.requireNonNull(Table.class.getResourceAsStream(resource))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Table::cells)
                    .toList();
            var columns = lines.get(0);
            return lines.stream().skip(1).map(cells -> row(columns, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        assertThat(cells).as("a cell for each column").hasSameSizeAs(columns);
        var next = cells.iterator();
        return columns.stream()
                .collect(toMap(column -> column, column -> next.next(), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
