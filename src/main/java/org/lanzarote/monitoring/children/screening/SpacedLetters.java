package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;

/** Letters that are written one by one, with spaces or other signs between them. */
final class SpacedLetters {

    private static final Pattern ONE_BY_ONE =
            Pattern.compile("(?:^| )((?:[^ ] ){3,}[^ ])(?: |$)|\\b([A-Za-z0-9](?:[._*~-][A-Za-z0-9]){3,})\\b");
    private static final Pattern WORDS_RUN_TOGETHER = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern SPACES = Pattern.compile(" +");

    /** What parts the letters. */
    private static final String GAPS = " ._*~-";

    private static final int STEP = 2;

    private SpacedLetters() {}

    /** Whether three gaps stand with one sign between each, without which there are none. */
    static boolean mayStandIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))
                    || (isGap(text, i) && isGap(text, i + STEP) && isGap(text, i + 2 * STEP))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(CharSequence text, int place) {
        return place < text.length() && GAPS.indexOf(text.charAt(place)) >= 0;
    }

    /** The text with such letters joined, and one space between words. */
    static String joined(String text) {
        var runs = ONE_BY_ONE.matcher(text);
        var joined = new StringBuilder();
        int from = 0;
        for (; runs.find(); from = runs.end()) {
            var run = runs.group(1) == null ? runs.group(2) : runs.group(1);
            joined.append(text, from, runs.start())
                    .append(' ')
                    .append(everySecond(run))
                    .append(' ');
        }
        return SPACES.matcher(joined.append(text, from, text.length())).replaceAll(" ");
    }

    /** Joins spaced-out letters: "M r s S m i t h" becomes "Mrs Smith". */
    private static String everySecond(String run) {
        var letters = new StringBuilder();
        for (int i = 0; i < run.length(); i += STEP) {
            letters.append(run.charAt(i));
        }
        return WORDS_RUN_TOGETHER.matcher(letters).replaceAll("$1 $2");
    }
}
