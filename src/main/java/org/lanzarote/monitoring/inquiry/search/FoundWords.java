package org.lanzarote.monitoring.inquiry.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The characters of words that were found in a text, around which PostgreSQL puts signs. */
final class FoundWords {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private FoundWords() {}

    /** Those that stand between signs in what came back of the text, once for each stem. */
    static BitSet in(String text, List<String> marked) {
        var found = new BitSet();
        marked.forEach(one -> note(one, text, found));
        return found;
    }

    /** A text with signs around what was found in it. */
    static String sign(String text, BitSet found) {
        var signed = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            if (found.get(place) && (place == 0 || !found.get(place - 1))) {
                signed.append(BEGIN);
            }
            signed.append(text.charAt(place));
            if (found.get(place) && !found.get(place + 1)) {
                signed.append(END);
            }
        }
        return signed.toString();
    }

    /** Notes what stands between signs in the text, unless it came back with more or fewer characters. */
    private static void note(String marked, String text, BitSet found) {
        var characters = marked.codePoints().toArray();
        if (Arrays.stream(characters).filter(one -> !isSign(one)).count() != text.codePointCount(0, text.length())) {
            return;
        }
        int place = 0;
        boolean inside = false;
        for (int character : characters) {
            if (isSign(character)) {
                inside = character == BEGIN;
            } else {
                int next = text.offsetByCodePoints(place, 1);
                if (inside) {
                    found.set(place, next);
                }
                place = next;
            }
        }
    }

    private static boolean isSign(int character) {
        return character == BEGIN || character == END;
    }
}
