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
        int begin = place;
        for (var seen = around(place); seen.find() && seen.start() <= place; ) {
            begin = seen.start();
        }
        return begin;
    }

    /** Where the character ends that a place is in; the place itself where one begins there. */
    int after(int place) {
        int end = place;
        for (var seen = around(place); seen.find() && seen.start() < place; ) {
            end = Math.max(place, seen.end());
        }
        return end;
    }

    private Matcher around(int place) {
        int begin = Math.max(0, place - LONGEST);
        if (begin > 0 && Character.isLowSurrogate(text.charAt(begin))) {
            begin++;
        }
        return SEEN.matcher(text).region(begin, Math.min(text.length(), place + LONGEST));
    }
}
