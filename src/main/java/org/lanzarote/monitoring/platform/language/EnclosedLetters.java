package org.lanzarote.monitoring.platform.language;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Latin letters in circles, squares and brackets, and those of which flags are made. */
public final class EnclosedLetters {

    private static final int ALPHABET = 26;

    /** Alphabets of small letters. */
    private static final List<Integer> SMALL = List.of(0x249C, 0x24D0);

    /** Alphabets of capitals, of which the last is that of flags. */
    private static final List<Integer> CAPITAL = List.of(0x1F110, 0x24B6, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6);

    private EnclosedLetters() {}

    public static boolean has(int sign) {
        return latin(sign) != 0;
    }

    /** The text with each such letter without what is around it. */
    public static String opened(String text) {
        return text.codePoints().noneMatch(EnclosedLetters::has)
                ? text
                : text.codePoints()
                        .mapToObj(sign -> Character.toString(has(sign) ? latin(sign) : sign))
                        .collect(joining());
    }

    /** The letter without what is around it; 0 for any other sign. */
    public static char latin(int sign) {
        for (int first : SMALL) {
            if (first <= sign && sign < first + ALPHABET) {
                return (char) ('a' + sign - first);
            }
        }
        for (int first : CAPITAL) {
            if (first <= sign && sign < first + ALPHABET) {
                return (char) ('A' + sign - first);
            }
        }
        return 0;
    }
}
