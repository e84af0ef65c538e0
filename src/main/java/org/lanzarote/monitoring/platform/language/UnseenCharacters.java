package org.lanzarote.monitoring.platform.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Characters that nobody sees, or that turn the order of what is read: all that Unicode calls control, format, separator
 * of lines or private, letters without a shape, signs that stand for what is not in the text, marks that choose another
 * shape of what stands before, and marks of which so many stand on one letter that they cover the lines around it. A
 * text may have the soft hyphen, joiners behind what is written with them (Arabic, scripts of India, emoji), the mark that
 * makes an emoji of a sign, and marks of direction behind a letter that is read from the right.
 */
public final class UnseenCharacters {

    /** No script writes more marks on one letter: Hebrew has a dot, a point, a vowel, a stroke and an accent. */
    private static final int MOST_MARKS = 6;

    private static final int FIRST_UNUSUAL = 0x7F;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int EMOJI = 0xFE0F;

    /** Letters without a shape, and signs that stand for what is not in the text. */
    private static final String SHAPELESS = "\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uFFFD";

    /** Scripts in which a joiner tells one word from another. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private UnseenCharacters() {}

    /** One of them, and its place in the text, counted from 1. */
    public record UnseenCharacter(int character, int place) {

        /** As Unicode writes it. */
        public String code() {
            return "U+%04X".formatted(character);
        }
    }

    /** The first of them in a text. */
    public static Optional<UnseenCharacter> firstOf(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var reading = new CharacterReading();
        for (int i = 0; i < text.length(); i += Character.charCount(reading.before)) {
            int character = text.codePointAt(i);
            if (reading.read(character)) {
                return Optional.of(new UnseenCharacter(character, i + 1));
            }
        }
        return Optional.empty();
    }

    /** A text that is read character by character, or piece by piece. */
    public static final class CharacterReading {

        private int before = ' ';
        private boolean fromTheRight;
        private int marks;

        /** Reads on; tells whether this character is one of them. */
        public boolean read(int character) {
            marks = isMark(character) ? marks + 1 : 0;
            boolean found = isPile() || isUnseen(character, before, fromTheRight);
            fromTheRight |= isFromTheRight(character);
            before = character;
            return found;
        }

        /** Whether more marks stand on the present letter than any script writes. */
        public boolean isPile() {
            return marks > MOST_MARKS;
        }
    }

    /** Most characters are printed ones of ASCII, which are told at once. */
    private static boolean isUnseen(int character, int before, boolean fromTheRight) {
        if (character >= ' ' && character < FIRST_UNUSUAL) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.FORMAT -> !isNeeded(character, before, fromTheRight);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            case Character.NON_SPACING_MARK -> choosesAShape(character) && !(character == EMOJI && isSign(before));
            default -> SHAPELESS.indexOf(character) >= 0;
        };
    }

    private static boolean isMark(int character) {
        int type = character < FIRST_UNUSUAL ? Character.UNASSIGNED : Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isNeeded(int character, int before, boolean fromTheRight) {
        return switch (character) {
            case SOFT_HYPHEN -> true;
            case NON_JOINER, JOINER -> JOINED.contains(UnicodeScript.of(before)) || isSign(before) || before == EMOJI;
            case 0x200E, 0x200F, 0x061C -> fromTheRight;
            default -> false;
        };
    }

    /** Marks that are seen by what they do to others alone, or not at all. */
    private static boolean choosesAShape(int mark) {
        return mark == 0x034F
                || mark == 0x17B4
                || mark == 0x17B5
                || (mark >= 0x180B && mark <= 0x180F)
                || (mark >= 0xFE00 && mark <= EMOJI)
                || mark >= 0xE0100;
    }

    /** What may be an emoji: a sign, a digit before the frame of a key, or a colour of skin. */
    private static boolean isSign(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || (type == Character.MODIFIER_SYMBOL && character > Character.MAX_VALUE)
                || (character < FIRST_UNUSUAL && "0123456789#*".indexOf(character) >= 0)
                || character == 0x203C
                || character == 0x2049
                || type == Character.UNASSIGNED;
    }

    private static boolean isFromTheRight(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
