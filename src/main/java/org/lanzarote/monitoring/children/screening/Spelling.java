package org.lanzarote.monitoring.children.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.OneEdit;

/**
 * Puts words right: long ones that have one letter too many, too few, wrong, or in the wrong place, those that are written
 * as they sound, and those between whose ends the letters have changed places.
 */
final class Spelling {

    private static final int SHORTEST = 7;

    /** Words that are near to others, or sound like them, and are meant as they are. */
    private static final Set<String> WELL_SPELT = WordList.read("well-spelt-words.txt");

    /** A word that is shorter has no two letters between its ends. */
    private static final int SHORTEST_JUMBLED = 4;

    private final Sound sound;

    /** The long words and stems, by their first letter. */
    private final Map<Character, List<String>> known = new HashMap<>();

    /** The words by their sound. */
    private final Map<String, String> sounding = new HashMap<>();

    /** The words by their ends and the letters between. */
    private final Map<String, String> jumbled = new HashMap<>();

    Spelling(Sound sound) {
        this.sound = sound;
    }

    void learn(String word) {
        if (word.length() >= SHORTEST) {
            known.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word);
        }
        if (word.endsWith("*")) {
            return;
        }
        if (sound.tells(word)) {
            sounding.putIfAbsent(sound.of(word), word);
        }
        if (word.length() >= SHORTEST_JUMBLED) {
            jumbled.putIfAbsent(inOrder(word), word);
        }
    }

    @Nullable String correct(String word) {
        if (WordList.isCommon(word) || WELL_SPELT.contains(word)) {
            return null;
        }
        var heard = sound.tells(word) ? sounding.get(sound.of(word)) : null;
        if (heard != null) {
            return heard;
        }
        var right = word.length() >= SHORTEST_JUMBLED && !KnownWords.have(word) ? jumbled.get(inOrder(word)) : null;
        return right == null ? near(word) : right;
    }

    /** The word with the letters between its ends in the order of the alphabet. */
    private static String inOrder(String word) {
        var letters = word.toCharArray();
        Arrays.sort(letters, 1, letters.length - 1);
        return new String(letters);
    }

    private @Nullable String near(String word) {
        if (word.length() < SHORTEST) {
            return null;
        }
        for (var right : known.getOrDefault(word.charAt(0), List.of())) {
            if (right.endsWith("*")
                    ? beginsLike(word, right.substring(0, right.length() - 1))
                    : OneEdit.isBetween(word, right)) {
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
            if (OneEdit.isBetween(word.substring(0, Math.min(length, word.length())), stem)) {
                return true;
            }
        }
        return false;
    }
}
