package org.lanzarote.monitoring.platform.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.CodeWords;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.table.TableReader;

/** The columns that a text with citations takes in a table: the text with its marks, and its footnotes, a line each. */
public final class TextColumns {

    private static final CodeWords KINDS = CodeWords.of(CitationKind.class);

    private static final CodeWords SLOTS = CodeWords.of(Slot.class);
    private static final CodeWords SEVERAL = CodeWords.ofSeveral(CitationKind.class);

    /** What stands in the place of a key that is not there to be told. */
    private static final CodeWords UNTOLD = CodeWords.named("Citation");

    private TextColumns() {}

    /** A column of the text, in which labels stand as they are printed. */
    public static <T> TableColumn<T> text(BiFunction<T, TableReader, String> markdown) {
        return TableColumn.worded(
                "Text",
                "Texte",
                (row, reader) ->
                        PartLabel.replace(markdown.apply(row, reader), label -> label.words(reader.language())));
    }

    /** A column that tells whoever words a text anew what fills its slots and labels, which are to stay, a line each. */
    public static <T> TableColumn<T> places(Function<T, String> markdown) {
        return TableColumn.worded(
                "Places to keep", "Repères à garder", (row, reader) -> places(markdown.apply(row), reader.language()));
    }

    public static <T> TableColumn<T> footnotes(Function<T, TextWithCitations> text) {
        return TableColumn.worded(
                "Footnotes", "Notes", (row, reader) -> footnotes(text.apply(row).citations(), reader.language()));
    }

    /** A column of links that are not footnotes. */
    public static <T> TableColumn<T> links(Function<T, List<TypedLink>> links) {
        return TableColumn.worded(
                "Links",
                "Liens",
                (row, reader) -> links.apply(row).isEmpty()
                        ? null
                        : links.apply(row).stream()
                                .map(link -> named(link.kind(), List.of(link.target()), reader.language()))
                                .collect(joining(", ")));
    }

    private static @Nullable String places(String markdown, Language language) {
        var slots = Slot.in(markdown).map(slot -> slot.place() + " = " + SLOTS.say(slot, language));
        var labels = PartLabel.in(markdown)
                .map(label -> label.with(key -> key) + " = " + label.words(language))
                .distinct();
        var told = Stream.concat(slots, labels).collect(joining("\n"));
        return told.isEmpty() ? null : told;
    }

    private static @Nullable String footnotes(List<Citation> citations, Language language) {
        return citations.isEmpty()
                ? null
                : citations.stream()
                        .map(citation -> "[^" + citation.mark() + "] " + said(citation, language))
                        .collect(joining("\n"));
    }

    /** What is cited; a document and an explanation say by their words what they are. */
    private static String said(Citation citation, Language language) {
        var named = Stream.of(citation)
                .filter(one -> one.kind().hasTargets())
                .map(one -> named(one.kind(), one.targets(), language));
        var words = Stream.of(citation.document(), citation.locator(), citation.url(), citation.text())
                .filter(Objects::nonNull);
        return Stream.concat(named, words).collect(joining(", "));
    }

    private static String named(CitationKind kind, List<String> targets, Language language) {
        return (targets.size() == 1 ? KINDS : SEVERAL).say(kind, language) + " "
                + targets.stream().map(target -> UNTOLD.say(target, language)).collect(joining(", "));
    }
}
