package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.printing.AnswerGrid;
import org.lanzarote.monitoring.replies.printing.ValueWords;

/** Says what is given to a question in the words of that question, which has some in the authentic language at least. */
public record GivenWords(Item item, Language authentic) {

    /** What a key stands for. */
    public String value(String key, Language language) {
        return in(language).value(item, key);
    }

    /** A line for each row of the table that is given: its cells, each after the heading of its column. */
    @Nullable String table(CompiledEntry entry, Language language) {
        var given = entry.given();
        var grid = given == null ? null : AnswerGrid.of(item, given.rows(), in(language));
        return grid == null
                ? null
                : grid.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .filter(place -> !row.get(place).isEmpty())
                                .mapToObj(place -> grid.columns().get(place) + ": " + row.get(place))
                                .collect(joining("; ")))
                        .collect(joining("\n"));
    }

    /** What a language is called, by its tag. */
    static String language(String tag, Language in) {
        return Locale.forLanguageTag(tag).getDisplayName(in == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
    }

    private ValueWords in(Language language) {
        return new ValueWords(language, authentic);
    }
}
