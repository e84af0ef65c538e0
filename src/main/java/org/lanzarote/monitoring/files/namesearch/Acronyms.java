package org.lanzarote.monitoring.files.namesearch;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Acronyms to look for in capitals, forwards and from their end. One that no word of English or French begins like, such as
 * "sdngo", is found in small letters too.
 */
final class Acronyms {

    /** The length from which one is looked for in small letters. */
    private static final int LEAST_SMALL = 4;

    private static final Pattern BEGINS_LIKE_A_WORD =
            Pattern.compile(".?[aeiouy].*|(?:[bcfgkpsv]l|[bcdfgkptvw]r|[cgprstw]h|s[ckmnpqt]|[dst]w|[gkpm]n|p[st]).*");

    private final List<Pattern> patterns;

    private Acronyms(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Acronyms of(Collection<String> acronyms) {
        return new Acronyms(acronyms.stream()
                .map(Folding::plain)
                .flatMap(acronym -> Stream.of(
                        pattern(acronym),
                        pattern(new StringBuilder(acronym).reverse().toString())))
                .toList());
    }

    boolean standIn(String text) {
        return !patterns.isEmpty()
                && Stream.of(text, Folding.unmarked(text), Folding.unescaped(text))
                        .distinct()
                        .map(Folding::plain)
                        .anyMatch(plain -> patterns.stream()
                                .anyMatch(acronym -> acronym.matcher(plain).find()));
    }

    private static Pattern pattern(String acronym) {
        var letters = acronym.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("(?:[. -]{0,2}| ?\\| ?)"));
        var small = acronym.toLowerCase(Locale.ROOT);
        boolean alsoSmall = acronym.length() >= LEAST_SMALL
                && !BEGINS_LIKE_A_WORD.matcher(small).matches();
        var all = alsoSmall ? letters + "|" + Pattern.quote(small) : letters;
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
    }
}
