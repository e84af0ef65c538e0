package org.lanzarote.monitoring.files.seal;

import static java.util.Objects.requireNonNullElse;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.MomentInWords;

/** Puts labels, numbers, times and other texts into the language of a receipt's page. */
record ReceiptWords(Language language) {

    private static final int NOT_PRINTABLE = 0xFFFD;

    String lang() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    String say(ReceiptLabel label) {
        return label.in(language);
    }

    String say(ReceiptLabel label, Object filling) {
        return say(label).replace("{0}", filling.toString());
    }

    String count(long number) {
        return String.format(locale(), "%,d", number).replace('\u202f', '\u00a0');
    }

    String instant(Instant instant) {
        return MomentInWords.of(instant, language);
    }

    /**
     * A text in printable form: accents joined to their letters, one line, and a mark for characters without a glyph.
     */
    String printable(@Nullable String text) {
        var composed = Normalizer.normalize(requireNonNullElse(text, ""), Normalizer.Form.NFC);
        return composed.codePoints()
                .map(ReceiptWords::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int printable(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> NOT_PRINTABLE;
            default -> codePoint;
        };
    }

    private Locale locale() {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }
}
