package org.lanzarote.monitoring.children.screening;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds abuse, or harm to oneself, told by a child. It finds too much rather than too little: one officer reads a false
 * alarm.
 */
final class Disclosures {

    private static final List<TellingModel> LANGUAGES = TellingModel.ALL;

    private Disclosures() {}

    /** What cannot be read is suspected too. */
    static boolean suspected(ReadableText text) {
        return text.isUnread()
                || text.readings().map(SearchedText::text).map(Sentences::of).anyMatch(Disclosures::anySuspected);
    }

    /** Whether a sentence is suspected, or two that follow one another, by what tells in the language that it is in. */
    private static boolean anySuspected(List<List<String>> sentences) {
        var meant = LANGUAGES.stream().map(one -> one.meant(sentences)).toList();
        var known = IntStream.range(0, LANGUAGES.size())
                .mapToObj(i -> LANGUAGES.get(i).ofItsTongue(joined(meant.get(i))))
                .toList();
        long most = Collections.max(known);
        return IntStream.range(0, LANGUAGES.size())
                .filter(i -> known.get(i) == most)
                .anyMatch(i -> anySuspected(meant.get(i), LANGUAGES.get(i)));
    }

    private static boolean anySuspected(List<List<String>> sentences, TellingModel language) {
        return IntStream.range(0, sentences.size())
                .anyMatch(i -> language.suspects(sentences.get(i))
                        || (i > 0 && language.suspects(joined(sentences.subList(i - 1, i + 1)))));
    }

    private static List<String> joined(List<List<String>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
