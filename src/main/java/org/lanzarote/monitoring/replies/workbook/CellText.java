package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.FULL_CELL;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encodes a text as spreadsheet programs store it in a cell: line ends as LF, characters that XML cannot carry as
 * _x0007_.
 */
final class CellText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern WRITTEN_OTHERWISE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");
    /** Such a code, except for NUL and half of a surrogate pair, which no text contains. */
    private static final Pattern CODE = Pattern.compile("_x((?!0000|[Dd][89A-Fa-f])[0-9A-Fa-f]{4})_");

    private CellText() {}

    static String withPlainLineEnds(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    static String written(String text) {
        return WRITTEN_OTHERWISE
                .matcher(withPlainLineEnds(text))
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String read(String cell) {
        var text = CODE.matcher(cell)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        return withPlainLineEnds(text);
    }

    /** Where a text is split into a second cell, never within a character. */
    static int end(String text) {
        if (text.length() <= FULL_CELL) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(FULL_CELL - 1)) ? FULL_CELL - 1 : FULL_CELL;
    }
}
