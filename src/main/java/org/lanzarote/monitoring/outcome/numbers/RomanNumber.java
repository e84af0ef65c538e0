package org.lanzarote.monitoring.outcome.numbers;

import java.util.Map;

/** A number in Roman figures, such as XVII. */
final class RomanNumber {

    /** One of two capitals at least, as part of a regular expression. */
    static final String ANY = "(?-i:[IVXLC]{2,7})(?!\\p{L})";

    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

    private RomanNumber() {}

    /** A letter before a greater one is taken away. */
    static int value(String letters) {
        int sum = 0;
        int next = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int value = VALUES.getOrDefault(letters.charAt(i), 0);
            sum += value < next ? -value : value;
            next = value;
        }
        return sum;
    }
}
