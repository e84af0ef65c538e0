package org.lanzarote.monitoring.files.namesearch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a text in plain small letters, with figures for ordinals and Roman numbers, and abbreviations without full
 * stops between their letters; the full stop behind a word stays.
 */
final class SaidWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+\\.?");
    private static final Pattern ABBREVIATED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}\\p{L}?");
    private static final Pattern FIGURES = Pattern.compile("(\\p{N}+)(?:st|nd|rd|th|er|ere|re|nde|e|eme)");

    private static final Map<String, String> ORDINALS = ordinals(
            "first premier premiere 1er",
            "second seconde deuxieme sec ii",
            "third troisieme iii",
            "fourth quatrieme iv",
            "fifth cinquieme v",
            "sixth sixieme vi",
            "seventh septieme vii",
            "eighth huitieme viii",
            "ninth neuvieme ix",
            "tenth dixieme x");

    private SaidWords() {}

    static List<String> of(String text) {
        var plain = Folding.plain(Folding.unescaped(text)).toLowerCase(Locale.ROOT);
        return WORD.matcher(ABBREVIATED
                        .matcher(plain)
                        .replaceAll(found -> found.group().replace(".", "")))
                .results()
                .map(MatchResult::group)
                .map(SaidWords::inFigures)
                .toList();
    }

    /** The words of several passages, one after the other. */
    static List<SaidWord> inOrder(List<String> passages) {
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(passage -> of(passages.get(passage)).stream().map(word -> new SaidWord(word, passage)))
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

    /** The ordinals in words that a figure stands for. */
    static Stream<String> ordinalsOf(String figure) {
        return ORDINALS.entrySet().stream()
                .filter(ordinal -> ordinal.getValue().equals(figure))
                .map(Map.Entry::getKey);
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
