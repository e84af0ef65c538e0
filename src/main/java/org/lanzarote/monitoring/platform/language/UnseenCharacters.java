package org.lanzarote.monitoring.platform.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Characters that nobody sees, or that turn the order of what is read: all that Unicode calls control, format, separator
 * of lines or private, and letters without a shape. Joiners and the soft hyphen are none of them, since some languages
 * are written with these.
 */
public final class UnseenCharacters {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]"
            + "|[\\p{Cf}&&[^\\u00AD\\u200C\\u200D]]|[\\p{Zl}\\p{Zp}\\p{Co}\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    private UnseenCharacters() {}

    /** What is said of the first of them in a text. */
    public static Optional<String> toldOf(@Nullable String text) {
        if (text == null || isPlain(text)) {
            return Optional.empty();
        }
        var unseen = UNSEEN.matcher(text);
        return unseen.find()
                ? Optional.of(
                        "Character U+%04X, at place %d, is not taken: it is not seen, or turns the order of what is read; delete it"
                                .formatted(unseen.group().codePointAt(0), unseen.start() + 1))
                : Optional.empty();
    }

    /** Whether a text has only letters and signs of Europe that are seen, as most have: then none is searched for. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean plain = (sign >= ' ' && sign < '\u007F')
                    || (sign >= '\u00A0' && sign < '\u0600')
                    || (sign >= '\u2010' && sign <= '\u2027')
                    || sign == '\n'
                    || sign == '\r'
                    || sign == '\t';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
