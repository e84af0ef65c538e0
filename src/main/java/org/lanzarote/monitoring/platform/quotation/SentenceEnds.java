package org.lanzarote.monitoring.platform.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The places at which the sentences of a visible text end. In doubt a sentence goes on, over an abbreviation, a colon, a number
 * in a list or a line: whatever may turn the meaning of words ("not") has to stand in one sentence with them.
 */
record SentenceEnds(String text, List<Integer> places) {

    private static final Pattern STOP = Pattern.compile(
            "(?<![.])(?:[.]|[!?]+)[\\p{Pe}\\p{Pf}\"'*_]*(?= (?:[-+*>#]+ |\\d{1,3}[.)] )*[\\p{Ps}\\p{Pi}\"'*_]*\\p{Lu})");

    /** What stands before a full stop that ends a sentence: a long word, a number after a word, or a closed bracket. */
    private static final Pattern LAST_WORD =
            Pattern.compile("(?:(?<![.\\p{L}\\p{N}\\p{M}])(\\p{L}{3,})|\\p{L},? [\\d.,]*\\d|[\\p{Pe}\\p{Pf}\"%*_])$");

    private static final Pattern MARKUP = Pattern.compile("^(?:[-+*>#]+ |\\d{1,3}[.)] )+");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "alin", "approx", "art", "arts", "cap", "chap", "civ", "cons", "const", "crim", "dept", "etc", "excl",
            "fig", "gen", "hon", "ibid", "incl", "mgr", "min", "mlle", "mme", "mrs", "nos", "par", "para", "paras",
            "pén", "proc", "prof", "resp", "rev", "sec", "sect", "vol");

    static SentenceEnds of(String text) {
        return new SentenceEnds(
                text,
                STOP.matcher(text)
                        .results()
                        .filter(stop -> isEnd(text, stop))
                        .map(MatchResult::end)
                        .toList());
    }

    /** The whole sentences in which the words between two places stand, without the signs of a list. */
    String around(int begin, int end) {
        int from = places.stream()
                .mapToInt(place -> place)
                .filter(place -> place <= begin)
                .max()
                .orElse(0);
        int to = places.stream()
                .mapToInt(place -> place)
                .filter(place -> place >= end)
                .min()
                .orElse(text.length());
        return MARKUP.matcher(text.substring(from, to).strip()).replaceFirst("");
    }

    private static boolean isEnd(String text, MatchResult stop) {
        if (text.charAt(stop.start()) != '.') {
            return true;
        }
        var before = LAST_WORD.matcher(text.substring(0, stop.start()));
        if (!before.find()) {
            return false;
        }
        var word = before.group(1);
        return word == null || !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
