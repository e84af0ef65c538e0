package org.lanzarote.monitoring.outcome.recommendation;

import java.util.Map;
import java.util.regex.Pattern;

/** The provisions of the Lanzarote Convention (CETS No. 201): which articles it has, and their paragraphs and points. */
final class ConventionProvisions {

    /** How many paragraphs each article has, from the first article on; none where it is not divided into them. */
    private static final int[] PARAGRAPHS = {
        2, 0, 0, 0, 3, 0, 0, 2, 4, 3, //
        2, 2, 0, 4, 4, 3, 2, 3, 2, 4, //
        2, 0, 0, 3, 9, 4, 5, 0, 0, 5, //
        6, 0, 0, 2, 3, 2, 3, 4, 3, 4, //
        4, 0, 3, 5, 4, 2, 3, 0, 2, 0
    };

    /** The last of the points, which are lettered from a on, of those articles and paragraphs that have any. */
    private static final Map<String, Character> LAST_POINTS = Map.ofEntries(
            Map.entry("1(1)", 'c'),
            Map.entry("3", 'c'),
            Map.entry("10(2)", 'b'),
            Map.entry("18(1)", 'b'),
            Map.entry("19(1)", 'c'),
            Map.entry("20(1)", 'f'),
            Map.entry("21(1)", 'c'),
            Map.entry("25(1)", 'e'),
            Map.entry("26(1)", 'c'),
            Map.entry("27(3)", 'b'),
            Map.entry("28", 'g'),
            Map.entry("31(1)", 'g'),
            Map.entry("35(1)", 'f'),
            Map.entry("36(2)", 'b'),
            Map.entry("38(1)", 'c'),
            Map.entry("41(3)", 'b'),
            Map.entry("50", 'g'));

    private static final Pattern WRITTEN = Pattern.compile("((\\d{1,2})(?:\\((\\d)\\))?)(?:\\(([a-z])\\))?");

    private ConventionProvisions() {}

    /** Whether there is a provision that is written so: 20, 20(1) or 20(1)(c), or 28(a) where the article has no paragraphs. */
    static boolean has(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return false;
        }
        int article = Integer.parseInt(parts.group(2));
        var paragraph = parts.group(3);
        var point = parts.group(4);
        return article >= 1
                && article <= PARAGRAPHS.length
                && (paragraph == null || between(1, Integer.parseInt(paragraph), PARAGRAPHS[article - 1]))
                && (point == null || between('a', point.charAt(0), LAST_POINTS.getOrDefault(parts.group(1), '-')));
    }

    private static boolean between(int first, int asked, int last) {
        return first <= asked && asked <= last;
    }
}
