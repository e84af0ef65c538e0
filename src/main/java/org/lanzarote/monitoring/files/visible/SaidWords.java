package org.lanzarote.monitoring.files.visible;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in plain small letters, with figures for ordinals; the full stop behind a word stays. */
final class SaidWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+\\.?");
    private static final Pattern FIGURES = Pattern.compile("(\\p{N}+)(?:st|nd|rd|th|er|ere|re|nde|e|eme)");

    private static final Map<String, String> ORDINALS = ordinals(
            "first premier premiere 1er",
            "second seconde deuxieme sec",
            "third troisieme",
            "fourth quatrieme",
            "fifth cinquieme",
            "sixth sixieme",
            "seventh septieme",
            "eighth huitieme",
            "ninth neuvieme",
            "tenth dixieme");

    private SaidWords() {}

    static List<String> of(String text) {
        return WORD.matcher(Folding.plain(Folding.unescaped(text)).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(SaidWords::inFigures)
                .toList();
    }

    static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** The word, or the figure of an ordinal. */
    static String inFigures(String said) {
        var word = withoutStop(said);
        var figures = FIGURES.matcher(word);
        return figures.matches() ? figures.group(1) : ORDINALS.getOrDefault(word, said);
    }

    private static Map<String, String> ordinals(String... inOrder) {
        Map<String, String> figures = new HashMap<>();
        for (int i = 0; i < inOrder.length; i++) {
            for (var word : inOrder[i].split(" ", -1)) {
                figures.put(word, Integer.toString(i + 1));
            }
        }
        return figures;
    }
}
