package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Something planted that must not be found again, in whatever form it might have been written. */
public final class Planted {

    private final Set<String> forms = new HashSet<>();

    private Planted(byte[] bytes) {
        forms.add(new String(bytes, ISO_8859_1));
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT));
        for (int shift = 0; shift < 3; shift++) {
            forms.add(base64(bytes, shift));
        }
    }

    /** A text in ASCII. */
    public static Planted text(String text) {
        var planted = new Planted(text.getBytes(UTF_8));
        planted.forms.add(text.toLowerCase(Locale.ROOT));
        planted.forms.add(text.toUpperCase(Locale.ROOT));
        planted.forms.add(new String(text.getBytes(UTF_16LE), ISO_8859_1));
        planted.forms.add(new String(text.getBytes(UTF_16BE), ISO_8859_1));
        planted.forms.add(new StringBuilder(text).reverse().toString());
        return planted;
    }

    public static Planted bytes(byte[] bytes) {
        return new Planted(bytes);
    }

    public boolean isIn(byte[] content) {
        return isIn(new String(content, ISO_8859_1));
    }

    public boolean isIn(String content) {
        return forms.stream().anyMatch(content::contains);
    }

    /** In the middle of something longer, so without the first and last characters, which depend on what is around. */
    private static String base64(byte[] bytes, int shift) {
        var whole = Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, shift, bytes.length));
        return whole.substring(0, whole.length() - 2);
    }
}
