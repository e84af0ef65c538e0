package org.lanzarote.monitoring.platform.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Characters that nobody sees, or that turn the order of what is read: all that Unicode calls control, format, separator
 * of lines or private, and letters without a shape. Joiners and the soft hyphen are none of them, since some languages
 * are written with these.
 */
public final class UnseenCharacters {

    private static final int FIRST_UNUSUAL = 0x7F;

    private UnseenCharacters() {}

    /** One of them, and its place in the text, counted from 1. */
    public record Found(int character, int place) {

        /** As Unicode writes it. */
        public String code() {
            return "U+%04X".formatted(character);
        }
    }

    /** The first of them in a text. */
    public static Optional<Found> firstOf(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isUnseen(character)) {
                return Optional.of(new Found(character, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Most characters are printed ones of ASCII, which are told at once. */
    private static boolean isUnseen(int character) {
        if (character >= ' ' && character < FIRST_UNUSUAL) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.FORMAT -> character != 0xAD && character != 0x200C && character != 0x200D;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default ->
                character == 0x115F
                        || character == 0x1160
                        || character == 0x2800
                        || character == 0x3164
                        || character == 0xFFA0;
        };
    }
}
