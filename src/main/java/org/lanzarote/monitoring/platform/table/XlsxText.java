package org.lanzarote.monitoring.platform.table;

import java.util.regex.Pattern;

/** A text as a cell of a workbook holds it: what XML cannot carry as _x0007_, and no more than fits. */
final class XlsxText {

    /** The most characters that spreadsheet programs read of a cell. */
    static final int FULL_CELL = 32_767;

    private static final String GOES_ON = "…";

    private static final char FIRST_PRINTED = ' ';
    private static final char LAST_CERTAIN = '\uFFFD';

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern WRITTEN_OTHERWISE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static String of(String text) {
        return text.length() <= FULL_CELL && text.chars().allMatch(XlsxText::standsAsItIs) ? text : written(text);
    }

    /** Nearly all that is written, which is looked through once. */
    private static boolean standsAsItIs(int sign) {
        return (sign >= FIRST_PRINTED && sign <= LAST_CERTAIN && sign != '_') || sign == '\n' || sign == '\t';
    }

    private static String written(String text) {
        var fitting = fitting(LINE_END.matcher(text).replaceAll("\n"));
        return WRITTEN_OTHERWISE
                .matcher(fitting)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    /** A text that does not fit ends with a sign of it, and never within a character. */
    private static String fitting(String text) {
        if (text.length() <= FULL_CELL) {
            return text;
        }
        int end = FULL_CELL - GOES_ON.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + GOES_ON;
    }
}
