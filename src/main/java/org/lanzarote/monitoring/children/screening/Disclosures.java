package org.lanzarote.monitoring.children.screening;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds abuse, or harm to oneself, told by a child. It finds too much rather than too little: one officer reads a false
 * alarm.
 */
final class Disclosures {

    private static final List<TellingModel> LANGUAGES =
            List.of(TellingModel.of("en", Sound.ENGLISH), TellingModel.of("fr", Sound.FRENCH));

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Disclosures() {}

    static boolean suspected(ReadableText text) {
        return text.views().map(View::text).flatMap(Disclosures::readings).anyMatch(Disclosures::anySuspected);
    }

    /** The sentences of a text; also from its end, or from the end of each word, where more words of a language stand then. */
    private static Stream<List<List<String>>> readings(String text) {
        var written = Sentences.of(text);
        long known = ofATongue(written);
        var turned = Stream.of(
                        turned(text), WORD.matcher(text).replaceAll(word -> quoteReplacement(turned(word.group()))))
                .map(Sentences::of)
                .filter(sentences -> ofATongue(sentences) > known);
        return Stream.concat(Stream.of(written), turned);
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static long ofATongue(List<List<String>> sentences) {
        var words = joined(sentences);
        return LANGUAGES.stream().mapToLong(one -> one.ofItsTongue(words)).max().orElseThrow();
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
