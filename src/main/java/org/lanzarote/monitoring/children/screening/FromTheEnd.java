package org.lanzarote.monitoring.children.screening;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words and texts that are read from their end. */
final class FromTheEnd {

    /** A name that is shorter is often a word from its end. */
    static final int SHORTEST = 5;

    /** A word that is shorter is often another from its end. */
    private static final int SHORTEST_KNOWN = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private FromTheEnd() {}

    /** A text from its end, or from the end of each word, where more words of a language stand then, long ones among them. */
    static Stream<String> readings(String text) {
        long known = ofATongue(text);
        return Stream.of(turned(text), WORD.matcher(text).replaceAll(word -> quoteReplacement(turned(word.group()))))
                .filter(turned -> ofATongue(turned) > known && longWords(turned) > longWords(text));
    }

    private static long longWords(String text) {
        return Sentences.of(text).stream()
                .flatMap(List::stream)
                .filter(word -> word.length() >= SHORTEST_KNOWN && KnownWords.have(word))
                .count();
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static long ofATongue(String text) {
        var words = Sentences.of(text).stream().flatMap(List::stream).toList();
        return TellingModel.ALL.stream()
                .mapToLong(one -> one.ofItsTongue(words))
                .max()
                .orElseThrow();
    }

    /** The word from its end; nothing, where it is too short to tell. */
    static String of(String word) {
        return word.length() < SHORTEST ? "" : new StringBuilder(word).reverse().toString();
    }
}
