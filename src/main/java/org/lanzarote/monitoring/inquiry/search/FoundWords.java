package org.lanzarote.monitoring.inquiry.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The characters of words that were found in a text, of which PostgreSQL tells the places. */
final class FoundWords {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private FoundWords() {}

    /** Those between each two of these places, which count a character outside the basic plane once. */
    static BitSet at(@Nullable String places, String text) {
        var found = new BitSet(text.length());
        if (places != null) {
            var starts = starts(text);
            var pairs = Arrays.stream(places.split(" "))
                    .mapToInt(Integer::parseInt)
                    .map(starts)
                    .toArray();
            for (int pair = 0; pair < pairs.length; pair += 2) {
                found.set(pairs[pair], pairs[pair + 1]);
            }
        }
        return found;
    }

    /** Where the character begins that is the so manieth of a text. */
    private static IntUnaryOperator starts(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return IntUnaryOperator.identity();
        }
        var starts = IntStream.rangeClosed(0, text.length())
                .filter(place -> place == 0 || !Character.isHighSurrogate(text.charAt(place - 1)))
                .toArray();
        return place -> starts[place];
    }

    /** Those that stand between signs in what was made of the text, unless it has more or fewer characters. */
    static BitSet in(String signed, String text) {
        var found = new BitSet(text.length());
        note(signed, text, found);
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
        if (marked.codePointCount(0, marked.length()) - signs(marked) != text.codePointCount(0, text.length())) {
            return;
        }
        int place = 0;
        boolean inside = false;
        for (int i = 0; i < marked.length(); i += Character.charCount(marked.codePointAt(i))) {
            if (isSign(marked.charAt(i))) {
                inside = marked.charAt(i) == BEGIN;
            } else {
                int next = place + Character.charCount(text.codePointAt(place));
                if (inside) {
                    found.set(place, next);
                }
                place = next;
            }
        }
    }

    private static int signs(String marked) {
        int signs = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (isSign(marked.charAt(i))) {
                signs++;
            }
        }
        return signs;
    }

    private static boolean isSign(char character) {
        return character == BEGIN || character == END;
    }
}
