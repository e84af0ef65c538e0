package org.lanzarote.monitoring.platform.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns that a text with citations takes in a table: the text with its marks, and its footnotes, a line each. */
public final class TextColumns {

    private TextColumns() {}

    public static <T> TableColumn<T> text(Function<T, TextWithCitations> text) {
        return TableColumn.worded(
                "Text",
                "Texte",
                (row, language) -> PartLabel.replace(text.apply(row).markdown(), label -> label.words(language)));
    }

    public static <T> TableColumn<T> footnotes(Function<T, TextWithCitations> text) {
        return TableColumn.text(
                "Footnotes", "Notes", row -> footnotes(text.apply(row).citations()));
    }

    /** A column of links that are not footnotes. */
    public static <T> TableColumn<T> links(Function<T, List<TypedLink>> links) {
        return TableColumn.keys(
                "Links",
                "Liens",
                row -> links.apply(row).stream()
                        .map(link -> link.kind() + " " + link.target())
                        .toList());
    }

    private static @Nullable String footnotes(List<Citation> citations) {
        return citations.isEmpty()
                ? null
                : citations.stream().map(TextColumns::footnote).collect(joining("\n"));
    }

    private static String footnote(Citation citation) {
        var said = Stream.of(citation.document(), citation.locator(), citation.url(), citation.text())
                .filter(Objects::nonNull);
        return "[^" + citation.mark() + "] " + citation.kind() + " "
                + Stream.concat(citation.targets().stream(), said).collect(joining(", "));
    }
}
