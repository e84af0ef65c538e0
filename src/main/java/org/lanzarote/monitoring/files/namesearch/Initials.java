package org.lanzarote.monitoring.files.namesearch;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The initials by which a name may be known: of all its words, or of those that are not short; an acronym in it stays. */
final class Initials {

    /** Two capitals are often something else. */
    private static final int SHORTEST = 3;

    /** Words as short as articles and prepositions. */
    private static final int LONGEST_LEFT_OUT = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Initials() {}

    static Stream<String> of(String name) {
        var words = Stream.of(BETWEEN.split(name, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Predicate<String> isLong = word -> word.length() > LONGEST_LEFT_OUT || isAcronym(word);
        return words.size() < 2
                ? Stream.empty()
                : Stream.of(
                                first(words),
                                kept(words),
                                first(words.stream().filter(isLong).toList()))
                        .filter(letters -> letters.length() >= SHORTEST)
                        .distinct();
    }

    private static String first(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static String kept(List<String> words) {
        return words.stream()
                .map(word -> isAcronym(word) ? word : first(List.of(word)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
