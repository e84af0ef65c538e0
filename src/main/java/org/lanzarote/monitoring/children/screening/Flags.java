package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the flag of a country in a text, or that of a part of it; a flag is written as the code of the country. */
final class Flags {

    /** The signs that are A to Z in flags. */
    private static final String LETTERS = "\\x{1F1E6}-\\x{1F1FF}";

    private static final int LETTER_A = 0x1F1E6;

    private static final int ALPHABET = 26;

    /** Two letters, each of two UTF-16 code units. */
    private static final int LENGTH = 4;

    /** Begins the flag of a part of a country, such as Scotland, whose code follows in small invisible letters. */
    private static final String BLACK_FLAG = "\\x{1F3F4}";

    private static final int INVISIBLE_A = 0xE0061;

    private Flags() {}

    /** Two letters are a flag where an even number of them stands before. */
    static boolean has(String text, Locale country) {
        var pairs = "(?:^|[^" + LETTERS + "])(?:[" + LETTERS + "]{2})*";
        var gap = "[^" + LETTERS + "\\pL\\pN]{0,2}";
        var whole = pairs + code(country, LETTER_A, gap);
        return Pattern.compile(whole + "|" + BLACK_FLAG + code(country, INVISIBLE_A, ""))
                .matcher(text)
                .find();
    }

    /** Whether the sign at this place is one of two that are a flag, with no third beside them. */
    static boolean isOne(String text, int place) {
        int from = place;
        while (from > 0 && isLetter(text.codePointBefore(from))) {
            from -= 2;
        }
        int to = place;
        while (to < text.length() && isLetter(text.codePointAt(to))) {
            to += 2;
        }
        return isLetter(text.codePointAt(place)) && to - from == LENGTH;
    }

    private static boolean isLetter(int sign) {
        return LETTER_A <= sign && sign < LETTER_A + ALPHABET;
    }

    private static String code(Locale country, int letterA, String gap) {
        return country.getCountry()
                .chars()
                .mapToObj(letter -> "\\x{%X}".formatted(letterA + letter - 'A'))
                .collect(Collectors.joining(gap));
    }
}
