package org.lanzarote.monitoring.children.screening;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds abuse, or harm to oneself, told by a child. It finds too much rather than too little: one officer reads a false
 * alarm.
 */
final class Disclosures {

    private static final List<TellingModel> LANGUAGES =
            List.of(TellingModel.of("en", Sound.ENGLISH), TellingModel.of("fr", Sound.FRENCH));

    private Disclosures() {}

    static boolean suspected(ReadableText text) {
        return text.views().map(Sentences::of).anyMatch(Disclosures::anySuspected);
    }

    /** Whether a sentence is suspected, or two that follow one another, by what tells in the language that it is in. */
    private static boolean anySuspected(List<List<String>> sentences) {
        var all = sentences.stream().flatMap(List::stream).toList();
        var known = LANGUAGES.stream().map(one -> one.ofItsTongue(all)).toList();
        long most = Collections.max(known);
        var languages = IntStream.range(0, LANGUAGES.size())
                .filter(i -> known.get(i) == most)
                .mapToObj(LANGUAGES::get)
                .toList();
        return IntStream.range(0, sentences.size())
                .anyMatch(i -> isSuspected(sentences.get(i), languages)
                        || (i > 0
                                && isSuspected(
                                        Stream.of(sentences.get(i - 1), sentences.get(i))
                                                .flatMap(List::stream)
                                                .toList(),
                                        languages)));
    }

    private static boolean isSuspected(List<String> words, List<TellingModel> languages) {
        return languages.stream().anyMatch(one -> one.suspects(words));
    }
}
