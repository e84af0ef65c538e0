package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** What an entry says, in the columns of a table for a spreadsheet: the same wherever entries are listed. */
public final class EntryColumns {

    private EntryColumns() {}

    public static <T> List<TableColumn<T>> of(Function<T, CompiledEntry> entry) {
        return List.of(
                TableColumn.keys("Value", "Valeur", row -> listed(entry.apply(row), GivenContent::keys)),
                TableColumn.number("Number", "Nombre", row -> given(entry.apply(row), GivenContent::number)),
                TableColumn.date("Day", "Jour", row -> given(entry.apply(row), GivenContent::date)),
                TableColumn.name("Other", "Autre", row -> given(entry.apply(row), GivenContent::other)),
                TableColumn.text("Table", "Tableau", row -> given(entry.apply(row), EntryColumns::rows)),
                TableColumn.text("References", "Références", row -> given(entry.apply(row), EntryColumns::references)),
                TableColumn.keys("Files", "Fichiers", row -> listed(entry.apply(row), GivenContent::files)),
                TableColumn.text("Text", "Texte", row -> entry.apply(row).text()),
                TableColumn.key("Language", "Langue", row -> entry.apply(row).language()),
                TableColumn.text("Further languages", "Autres langues", row -> translations(entry.apply(row))),
                TableColumn.number(
                        "Submission", "Soumission", row -> entry.apply(row).submission()),
                TableColumn.keys(
                        "Changed in submissions", "Modifiée dans les soumissions", row -> later(entry.apply(row))),
                TableColumn.instant(
                        "Submitted", "Soumise le", row -> entry.apply(row).submittedAt()),
                TableColumn.date(
                        "Published", "Publiée le", row -> entry.apply(row).publishedOn()),
                TableColumn.name("Address", "Adresse", row -> entry.apply(row).link()));
    }

    private static <V> @Nullable V given(CompiledEntry entry, Function<GivenContent, @Nullable V> value) {
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

    private static <V> List<V> listed(CompiledEntry entry, Function<GivenContent, @Nullable List<V>> values) {
        var list = given(entry, values);
        return list == null ? List.of() : list;
    }

    /** A line for each text: its language, and its words. */
    private static @Nullable String translations(CompiledEntry entry) {
        return entry.translations() == null
                ? null
                : entry.translations().stream()
                        .map(one -> one.language() + ": " + one.text())
                        .collect(joining("\n"));
    }

    private static List<Integer> later(CompiledEntry entry) {
        return entry.supplements() == null
                ? List.of()
                : entry.supplements().stream().map(Supplement::submission).toList();
    }
}
