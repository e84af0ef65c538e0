package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** What an answer, a comment or an extract says, and where it is from, in the cells of a table for a spreadsheet. */
public final class EntryCells {

    private EntryCells() {}

    /** The columns of all that it says, and of its source. */
    public static <T> List<TableColumn<T>> columns(Function<T, CompiledEntry> entry, Function<T, GivenWords> words) {
        return List.of(
                TableColumn.labelled(
                        "Value",
                        "Valeur",
                        row -> keys(entry.apply(row)),
                        (row, key, reader) -> words.apply(row).value(key, reader.language())),
                TableColumn.number("Number", "Nombre", row -> of(entry.apply(row), GivenContent::number)),
                TableColumn.date("Day", "Jour", row -> of(entry.apply(row), GivenContent::date)),
                TableColumn.name("Other", "Autre", row -> of(entry.apply(row), GivenContent::other)),
                TableColumn.text("Table", "Tableau", row -> of(entry.apply(row), EntryCells::rows)),
                TableColumn.worded(
                        "Table (in words)",
                        "Tableau (en clair)",
                        (row, reader) -> words.apply(row).table(entry.apply(row), reader.language())),
                TableColumn.text("References", "Références", row -> of(entry.apply(row), EntryCells::references)),
                TableColumn.keys("Files", "Fichiers", row -> files(entry.apply(row))),
                TableColumn.text("Text", "Texte", row -> entry.apply(row).text()),
                TableColumn.code(
                        "Language",
                        "Langue",
                        Language.class,
                        row -> entry.apply(row).language()),
                TableColumn.worded(
                        "In further languages",
                        "En d’autres langues",
                        (row, reader) -> translations(entry.apply(row), reader.language())),
                TableColumn.name("Withheld for", "Non divulgué pour", row -> grounds(entry.apply(row))),
                TableColumn.number(
                        "Submission", "Soumission", row -> entry.apply(row).submission()),
                TableColumn.instant(
                        "Submitted", "Soumise le", row -> entry.apply(row).submittedAt()),
                TableColumn.date(
                        "Published", "Publiée le", row -> entry.apply(row).publishedOn()),
                TableColumn.name("Address", "Adresse", row -> entry.apply(row).link()));
    }

    private static List<String> keys(CompiledEntry entry) {
        return entry.given() == null ? List.of() : entry.given().keys();
    }

    /** A part for each language: its name, then the Party's own text in it. */
    private static @Nullable String translations(CompiledEntry entry, Language in) {
        return entry.translations() == null
                ? null
                : entry.translations().stream()
                        .map(translated -> GivenWords.language(translated.language(), in) + ": " + translated.text())
                        .collect(joining("\n\n"));
    }

    private static @Nullable String grounds(CompiledEntry entry) {
        return entry.withheldFor() == null ? null : String.join("; ", entry.withheldFor());
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
