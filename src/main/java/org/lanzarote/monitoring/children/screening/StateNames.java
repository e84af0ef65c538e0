package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The names that States are called by, their codes and what comes of them, in English and French. */
final class StateNames {

    /** Spaces and hyphens that may stand between the letters of a name. */
    private static final String GAP = "[ ._-]{0,2}";

    private static final Map<String, List<String>> LISTED = WordList.entries("state-names.txt")
            .map(entry -> entry.split(", *", -1))
            .collect(toMap(names -> names[0], names -> List.of(names).subList(1, names.length)));

    private StateNames() {}

    static Stream<String> of(String iso3) {
        return LISTED.getOrDefault(iso3, List.of()).stream();
    }

    static Stream<String> all() {
        return LISTED.values().stream().flatMap(List::stream);
    }

    /**
     * A code is found as it is written; of a name every letter may be small or not, and stand more than once, with a gap
     * before the next.
     */
    static String pattern(String name) {
        if (isCode(name)) {
            return Pattern.quote(name);
        }
        var letters = ReadableText.of(name).plain().replaceAll("[^A-Za-z]", "");
        return letters.chars()
                .mapToObj(letter -> Character.toString(letter) + "{1,3}")
                .collect(joining(GAP, "(?i:", "(?:n?e?s?|men|man))"));
    }

    static boolean isCode(String name) {
        return name.equals("BiH") || name.equals(name.toUpperCase(Locale.ROOT));
    }
}
