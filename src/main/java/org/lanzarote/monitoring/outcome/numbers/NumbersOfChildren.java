package org.lanzarote.monitoring.outcome.numbers;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds numbers of children, girls or boys in a text, in figures or words, in English and French. */
final class NumbersOfChildren {

    /** Marks of footnotes and of emphasis, which may stand within the words. */
    private static final Pattern MARKUP = Pattern.compile("\\[\\^\\w+]|[*_]+");

    private static final String FIGURES = "\\d{1,3}(?:[ \\u00A0\\u202F.,]\\d{3})+|\\d{1,6}";
    private static final String WORDS = NumberWords.ANY + "(?:[\\s-]+(?:(?:and|et)[\\s-]+)?" + NumberWords.ANY + ")*";

    /** What a number counts that is not of children: "20 countries ask children", "12 per cent of children". */
    private static final String OTHER_THINGS =
            "(?:per|percent|pour|years?|ans?|months?|mois|days?|jours?|hours?|heures?"
                    + "|countr\\w+|pays|parties|party|states?|[ée]tats?|articles?|sessions?|and|et|or|ou)\\b";

    private static final String BETWEEN = "(?:\\s+(?!" + OTHER_THINGS + ")\\p{L}[\\p{L}’'-]*){0,3}?";
    private static final String CHILDREN =
            "(?:child|children|girls?|boys?|(?:d[’'])?enfants|(?:de\\s+)?filles|(?:de\\s+)?gar[çc]ons)(?!\\p{L})";

    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?<!(?:article|articles|rule|règle|paragraph|paragraphe|chapter|chapitre|per|pour)\\s)"
                    + "(?:(?<figures>" + FIGURES + ")|(?<words>" + WORDS + "))" + BETWEEN + "\\s+" + CHILDREN,
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})" + CHILDREN + "\\s*[:(]\\s*(?<figures>" + FIGURES + ")(?<words>)(?![\\d,.-]*\\d)",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private NumbersOfChildren() {}

    /** A number, and the words of the text that tell it. */
    record Found(int children, String words) {}

    static List<Found> in(String markdown) {
        var text = MARKUP.matcher(markdown).replaceAll("");
        return List.of(BEFORE, AFTER).stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> !isYear(found) && !isArticle(found))
                .map(found -> new Found(number(found), found.group().replaceAll("\\s+", " ")))
                .toList();
    }

    private static int number(MatchResult found) {
        var figures = found.group(1);
        return figures == null
                ? NumberWords.value(List.of(words(found).split("[\\s-]+")))
                : Integer.parseInt(figures.replaceAll("\\D", ""));
    }

    private static String words(MatchResult found) {
        return found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
    }

    private static boolean isYear(MatchResult found) {
        return found.group(1) != null && YEAR.matcher(found.group(1)).matches();
    }

    /** "Un enfant" is any child; English says "one" only when it counts. */
    private static boolean isArticle(MatchResult found) {
        return words(found).equals("un") || words(found).equals("une");
    }
}
