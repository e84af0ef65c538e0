package org.lanzarote.monitoring.children.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of lists by their consonants, for sentences that are written without vowels throughout. */
final class BareWords {

    private static final String VOWELS = "aeiou";

    /** A sentence is written so if so many of its words are, and not half as many are not. */
    private static final int FEWEST = 3;

    /** Of the beginning by which a word is known. */
    private static final int SHORTEST_STEM = 3;

    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** Learns a word, unless another with the same consonants was learnt before. */
    void learn(String word) {
        var whole = word.replace("*", "");
        var bare = bare(whole);
        if (!bare.isEmpty() && !bare.equals(whole)) {
            known.putIfAbsent(bare, whole);
            if (word.endsWith("*")) {
                stems.putIfAbsent(bare, whole);
            }
        }
    }

    static boolean areWritten(List<String> sentence) {
        long bare = sentence.stream().filter(BareWords::isBare).count();
        return bare >= FEWEST && bare > 2 * (sentence.size() - bare);
    }

    /** The word that is meant by these consonants. */
    @Nullable String meant(String word) {
        if (!isBare(word)) {
            return null;
        }
        var whole = known.get(word);
        for (int end = word.length() - 1; whole == null && end >= SHORTEST_STEM; end--) {
            whole = stems.get(word.substring(0, end));
        }
        return whole;
    }

    private static boolean isBare(String word) {
        return word.chars().allMatch(Character::isLetter) && bare(word).equals(word);
    }

    private static String bare(String word) {
        var bare = new StringBuilder();
        word.chars().filter(letter -> VOWELS.indexOf(letter) < 0).forEach(letter -> bare.append((char) letter));
        return bare.toString();
    }
}
