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

    /** Those that stand between signs in what was made of the text, unless it came back with more or fewer characters. */
    static BitSet in(String signed, String text) {
        var found = new BitSet(text.length());
        int place = 0;
        int begun = -1;
        for (int i = 0; i < signed.length(); i += Character.charCount(signed.codePointAt(i))) {
            char character = signed.charAt(i);
            if (character == BEGIN) {
                begun = place;
            } else if (character == END) {
                found.set(Math.max(begun, 0), place);
            } else if (place == text.length()) {
                return new BitSet();
            } else {
                place += Character.charCount(text.codePointAt(place));
            }
        }
        return place == text.length() ? found : new BitSet();
    }

    /** A text with signs around what was found in it. */
    static String sign(String text, BitSet found) {
        if (found.isEmpty()) {
            return text;
        }
        var signed = new StringBuilder(text.length() + 2 * found.cardinality());
        int from = 0;
        for (int start = found.nextSetBit(0); start >= 0; start = found.nextSetBit(from)) {
            signed.append(text, from, start).append(BEGIN);
            from = found.nextClearBit(start);
            signed.append(text, start, from).append(END);
        }
        return signed.append(text, from, text.length()).toString();
    }
}
