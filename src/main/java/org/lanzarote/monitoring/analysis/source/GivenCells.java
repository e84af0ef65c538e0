package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** What an answer gives besides its text, in the cells of a table for a spreadsheet. */
public final class GivenCells {

    private GivenCells() {}

    /** The columns of what stands in no cell of one value: what OTHER means, rows, references and files. */
    public static <T> List<TableColumn<T>> columns(Function<T, CompiledEntry> entry) {
        return List.of(
                TableColumn.name("Other", "Autre", row -> of(entry.apply(row), GivenContent::other)),
                TableColumn.text("Table", "Tableau", row -> of(entry.apply(row), GivenCells::rows)),
                TableColumn.text("References", "Références", row -> of(entry.apply(row), GivenCells::references)),
                TableColumn.keys("Files", "Fichiers", row -> files(entry.apply(row))));
    }

    private static <V> @Nullable V of(CompiledEntry entry, Function<GivenContent, @Nullable V> value) {
        return entry.given() == null ? null : value.apply(entry.given());
    }

    /** A line for each row: its cells, each after the key of its column. */
    private static @Nullable String rows(GivenContent given) {
        return given.rows() == null
                ? null
                : given.rows().stream()
                        .map(row -> row.entrySet().stream()
                                .map(cell ->
                                        cell.getKey() + ": " + cell.getValue().asText())
                                .collect(joining("; ")))
                        .collect(joining("\n"));
    }

    /** A line for each text: its title, and where it is found. */
    private static @Nullable String references(GivenContent given) {
        return given.references() == null
                ? null
                : given.references().stream()
                        .map(text -> Stream.of(text.title(), text.url())
                                .filter(Objects::nonNull)
                                .collect(joining(", ")))
                        .collect(joining("\n"));
    }

    private static List<UUID> files(CompiledEntry entry) {
        var files = of(entry, GivenContent::files);
        return files == null ? List.of() : files;
    }
}
