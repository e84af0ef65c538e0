package org.lanzarote.monitoring.inquiry.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a text as they are seen: a letter with its accents, a picture of several signs, are one. */
final class SeenCharacters {

    private static final Pattern SEEN = Pattern.compile("\\X");

    /** The longest sign that is looked at as a whole; one that is longer is nobody's writing. */
    private static final int LONGEST = 32;

    private final String text;

    SeenCharacters(String text) {
        this.text = text;
    }

    /** Where the character begins that a place is in. */
    int before(int place) {
        if (isPlainlyBetween(place)) {
            return place;
        }
        int begin = place;
        for (var seen = around(place); seen.find() && seen.start() <= place; ) {
            begin = seen.start();
        }
        return begin;
    }

    /** Where the character ends that a place is in; the place itself where one begins there. */
    int after(int place) {
        if (isPlainlyBetween(place)) {
            return place;
        }
        int end = place;
        for (var seen = around(place); seen.find() && seen.start() < place; ) {
            end = Math.max(place, seen.end());
        }
        return end;
    }

    /** Whether a place is an end of the text, or stands between two signs that are characters of their own beside any other. */
    private boolean isPlainlyBetween(int place) {
        return place == 0
                || place == text.length()
                || (isPlain(text.charAt(place - 1)) && isPlain(text.charAt(place)) && text.charAt(place - 1) != '\r');
    }

    /** Before the first accent that stands alone, and among dashes, quotation marks and points, Unicode has no sign that joins another. */
    private static boolean isPlain(char sign) {
        return sign < '\u0300' || ('\u2010' <= sign && sign <= '\u2027');
    }

    private Matcher around(int place) {
        int begin = Math.max(0, place - LONGEST);
        if (begin > 0 && Character.isLowSurrogate(text.charAt(begin))) {
            begin++;
        }
        return SEEN.matcher(text).region(begin, Math.min(text.length(), place + LONGEST));
    }
}
