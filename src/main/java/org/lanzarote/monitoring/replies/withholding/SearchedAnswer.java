package org.lanzarote.monitoring.replies.withholding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** An answer in which withheld words are found however they are written. */
public final class SearchedAnswer {

    /** Shorter words, once folded, stand in too many answers by chance. */
    private static final int LONG_ENOUGH = 12;

    private final List<FoldedWords> texts;

    public SearchedAnswer(TranslatedAnswer answer) {
        this.texts = Stream.concat(texts(answer.given()), answer.translations().stream())
                .map(FoldedWords::new)
                .toList();
    }

    /** Whether the words are long enough to be looked for in every answer, however they are written. */
    public static boolean isLong(String words) {
        return folded(words).length() >= LONG_ENOUGH;
    }

    /** The words without regard to how they are written. */
    public static String folded(String words) {
        return FoldedWords.fold(words);
    }

    /** The words of the passage, as they stand in the answer, in each way in which they are written otherwise. */
    public List<String> writtenOtherwise(String passage) {
        return texts.stream()
                .flatMap(text -> text.writtenOtherwise(passage))
                .distinct()
                .toList();
    }

    /** All that is said in words in an answer. */
    public static Stream<String> texts(GivenAnswer answer) {
        var content = answer.content();
        var cells = each(content.rows())
                .flatMap(row -> row.values().stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
        var references = each(content.references())
                .flatMap(reference -> Stream.concat(Stream.of(reference.title()), Stream.ofNullable(reference.url())));
        return Stream.of(Stream.of(answer.text()), Stream.ofNullable(content.other()), cells, references)
                .flatMap(texts -> texts);
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
