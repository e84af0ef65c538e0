package org.lanzarote.monitoring.children.screening;

import java.text.Normalizer;
import org.lanzarote.monitoring.platform.language.EnclosedLetters;
import org.lanzarote.monitoring.platform.language.LookAlikes;

/**
 * A character without accents, nothing for an invisible one, a Latin letter for one that looks like it or is enclosed, and
 * a space for a gap.
 */
final class SeenSign {

    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";
    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4";
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private SeenSign() {}

    /** Adds what is seen at a place of the text. */
    static void append(String text, int place, StringBuilder seen) {
        int sign = text.codePointAt(place);
        if (sign < FIRST_BEYOND_ASCII) {
            append(seen, sign);
        } else if (EnclosedLetters.has(sign) && !Flags.isOne(text, place)) {
            seen.append(EnclosedLetters.latin(sign));
        } else {
            Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(part -> append(seen, part));
        }
    }

    private static void append(StringBuilder seen, int sign) {
        if (FILLERS.indexOf(sign) >= 0) {
            return;
        }
        switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {}
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> seen.append(' ');
            case Character.DASH_PUNCTUATION -> seen.append('-');
            case Character.DECIMAL_DIGIT_NUMBER -> seen.append(Character.digit(sign, 10));
            default -> {
                if (APOSTROPHES.indexOf(sign) >= 0) {
                    seen.append('\'');
                } else {
                    seen.append(LookAlikes.latin(sign));
                }
            }
        }
    }
}
