package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells by a word whether it is a given name from its end, or with letters twice or more. */
final class DisguisedNames {

    /** Words that are given names when they are read from their end. */
    private static final Set<String> READ_FROM_THE_END = Set.of(
            "ailed", "allez", "alone", "anime", "armes", "asile", "devra", "fires", "liban", "lives", "miles", "nager",
            "nomad", "pikas", "revert", "sinned", "toile");

    /** RE2 has no word for the same letter again. */
    private static final Pattern DOUBLED = Pattern.compile(IntStream.rangeClosed('a', 'z')
            .mapToObj("%c{2,}"::formatted)
            .collect(Collectors.joining("|", "(?:", ")+")));

    private DisguisedNames() {}

    /** Whether a given name is written from its end. */
    static boolean isBackwards(String word) {
        var name = FromTheEnd.of(word);
        return !READ_FROM_THE_END.contains(word) && (NameWords.NAMES.contains(name) || NameWords.WORDS.contains(name));
    }

    /** Whether a given name is written with letters twice or more. */
    static boolean isStretched(String word) {
        return !KnownWords.have(word) && Spelling.withoutRepeats(word).stream().anyMatch(NameWords.NAMES::contains);
    }

    /** Whether a given name is written with each of its letters twice or more. */
    static boolean isDoubled(String word) {
        return DOUBLED.matches(word)
                && Spelling.withoutRepeats(word).stream()
                        .anyMatch(name -> NameWords.NAMES.contains(name) || NameWords.WORDS.contains(name));
    }
}
