package org.lanzarote.monitoring.children.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts long words right that have one letter too many, too few, wrong, or in the wrong place. */
final class Spelling {

    private static final int SHORTEST = 7;

    /** Words that are near to others, or sound like them, and are meant as they are. */
    private static final Set<String> WELL_SPELT = WordList.read("well-spelt-words.txt");

    private final Sound sound;

    /** The long words and stems, by their first letter. */
    private final Map<Character, List<String>> known = new HashMap<>();

    /** The words by their sound. */
    private final Map<String, String> sounding = new HashMap<>();

    Spelling(Sound sound) {
        this.sound = sound;
    }

    void learn(String word) {
        if (word.length() >= SHORTEST) {
            known.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word);
        }
        if (sound.tells(word) && !word.endsWith("*")) {
            sounding.putIfAbsent(sound.of(word), word);
        }
    }

    @Nullable String correct(String word) {
        if (WordList.isCommon(word) || WELL_SPELT.contains(word)) {
            return null;
        }
        var heard = sound.tells(word) ? sounding.get(sound.of(word)) : null;
        return heard == null ? near(word) : heard;
    }

    private @Nullable String near(String word) {
        if (word.length() < SHORTEST) {
            return null;
        }
        for (var right : known.getOrDefault(word.charAt(0), List.of())) {
            if (right.endsWith("*") ? beginsLike(word, right.substring(0, right.length() - 1)) : isNear(word, right)) {
                return right.replace("*", "");
            }
        }
        return null;
    }

    /** The word with each run of a letter shortened to two, to one, and with every letter single. */
    static Set<String> withoutRepeats(String word) {
        var shorter = new LinkedHashSet<String>();
        shorter.add(shortened(word, 2, 2));
        shorter.add(shortened(word, 2, 1));
        shorter.add(shortened(word, 1, 1));
        shorter.remove(word);
        return shorter;
    }

    /** Runs that are longer than the bound are cut to so many letters. */
    private static String shortened(String word, int bound, int kept) {
        var shorter = new StringBuilder();
        for (int i = 0, end; i < word.length(); i = end) {
            end = i + 1;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            int letters = end - i > bound ? kept : end - i;
            shorter.append(word, i, i + letters);
        }
        return shorter.toString();
    }

    private static boolean beginsLike(String word, String stem) {
        if (stem.length() < SHORTEST - 1) {
            return false;
        }
        for (int length = stem.length() - 1; length <= Math.min(word.length(), stem.length() + 1); length++) {
            if (isNear(word.substring(0, Math.min(length, word.length())), stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one letter makes the difference, or two that have changed places. */
    static boolean isNear(String word, String right) {
        int same = 0;
        int most = Math.min(word.length(), right.length());
        while (same < most && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        var rest = word.substring(same);
        var other = right.substring(same);
        return switch (word.length() - right.length()) {
            case 1 -> rest.substring(1).equals(other);
            case -1 -> other.substring(1).equals(rest);
            case 0 ->
                rest.isEmpty()
                        || rest.substring(1).equals(other.substring(1))
                        || (rest.length() > 1
                                && rest.charAt(0) == other.charAt(1)
                                && rest.charAt(1) == other.charAt(0)
                                && rest.substring(2).equals(other.substring(2)));
            default -> false;
        };
    }
}
