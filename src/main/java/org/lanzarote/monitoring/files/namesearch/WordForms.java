package org.lanzarote.monitoring.files.namesearch;

import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.OneEdit;

/** The forms in which a word of a name may be written: in the plural, shortened, or with a slip of the pen. */
final class WordForms {

    private static final String MANY_IN_Y = "ies";

    private static final int SHORTEST_ABBREVIATION = 4;

    /** Before a full stop. */
    private static final int SHORTEST_STOPPED = 3;

    private static final int FEWEST_LEFT_OUT = 2;

    private WordForms() {}

    static String singular(String word) {
        if (word.endsWith(MANY_IN_Y)) {
            return word.substring(0, word.length() - MANY_IN_Y.length()) + "y";
        }
        return word.length() > SHORTEST_STOPPED && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isShortened(String right, String word, boolean stopped) {
        return word.length() >= (stopped ? SHORTEST_STOPPED : SHORTEST_ABBREVIATION)
                && word.length() + FEWEST_LEFT_OUT <= right.length()
                && right.startsWith(word);
    }

    /** Whether it is the word of the name, or the ordinal that is a figure there, but for a letter. */
    static boolean isMisspelt(String right, String word, int shortest) {
        return Stream.concat(Stream.of(right), SaidWords.ordinalsOf(right))
                .anyMatch(form -> form.length() >= shortest && OneEdit.isBetween(word, form));
    }
}
