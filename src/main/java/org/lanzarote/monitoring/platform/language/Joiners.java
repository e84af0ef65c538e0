package org.lanzarote.monitoring.platform.language;

import java.util.regex.Pattern;

/** Joiners (U+200C, U+200D) that a script is written with: they are not seen, and shape the letters beside them. */
public final class Joiners {

    private static final String LETTER = "[\\p{L}\\p{M}&&[\\p{IsArabic}\\p{IsSyriac}\\p{IsDevanagari}\\p{IsBengali}"
            + "\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}"
            + "\\p{IsSinhala}\\p{IsMyanmar}\\p{IsKhmer}]]";

    private static final Pattern WRITTEN = Pattern.compile("(?<=" + LETTER + ")[\u200C\u200D](?=" + LETTER + ")");

    private Joiners() {}

    /** A text without those between two letters of such a script; others are left in it. */
    public static String leaveOut(String text) {
        return WRITTEN.matcher(text).replaceAll("");
    }
}
