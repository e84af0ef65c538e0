package org.lanzarote.monitoring.files.visible;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.language.LookAlikes;

/**
 * The two ways in which a text is made plain: as its letters look, and as its letters are once all are small, since a
 * small letter may look like another one than its capital does.
 */
enum Folding {
    AS_IT_LOOKS,
    IN_SMALL_LETTERS;

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words of a text in plain small letters, one space between them. */
    String words(String text) {
        var plain = this == AS_IT_LOOKS ? plain(text) : plain(text.toLowerCase(Locale.ROOT));
        var small = plain.toLowerCase(Locale.ROOT)
                .replace('l', 'i')
                .replace('1', 'i')
                .replace('|', 'i')
                .replace('0', 'o');
        return SEPARATORS.matcher(small).replaceAll(" ").strip();
    }

    /** The text without accents and unseen characters, with Latin letters for those that look like them. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .codePoints()
                .forEach(sign -> plain.append(LookAlikes.latin(sign)));
        return plain.toString();
    }
}
