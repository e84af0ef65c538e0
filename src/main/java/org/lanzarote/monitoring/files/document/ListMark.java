package org.lanzarote.monitoring.files.document;

import java.util.regex.Pattern;

/** What stands before an item of a list or of abbreviations, or what is quoted in a letter. */
final class ListMark {

    private static final Pattern MARK = Pattern.compile(
            "\\s*((>\\s?){1,20}|(#{1,6}|[-*+\u2013\u2014\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u25a1\u2610\u2611\u2713]"
                    + "|\\[[ xX]?]|\\(?(\\d{1,4}|[ivxlcdmIVXLCDM]{1,7}|\\p{L})[.)]|\\d{1,3}(\\.\\d{1,3}){1,5}\\.?)\\s+)");

    /** Letters before what they are short for. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(\\p{Lu})\\p{L}{0,5}\\p{Lu}\\p{L}{0,2} = (?=\\1)(?=[\\p{L} ,'\u2019()-]+$)(?=\\p{L}{4})");

    private static final int MOST_MARKS = 4;
    private static final int LONGEST_MARK = 8;

    private ListMark() {}

    /** Where the marks at the beginning of a line end. */
    static int endIn(String line) {
        int begin = 0;
        var mark = MARK.matcher(line);
        for (int i = 0;
                i < MOST_MARKS
                        && mayBeMarked(line, begin)
                        && mark.region(begin, line.length()).lookingAt();
                i++) {
            begin = mark.end();
        }
        var abbreviated = ABBREVIATED.matcher(line).region(begin, line.length());
        return abbreviated.lookingAt() ? abbreviated.end() : begin;
    }

    /** A mark is a sign or a number, or a few letters with a sign behind them. */
    private static boolean mayBeMarked(String line, int begin) {
        int end = Math.min(line.length(), begin + LONGEST_MARK);
        for (int i = begin; i < end; i++) {
            if (!Character.isLetter(line.charAt(i))) {
                return line.charAt(i) != ' ' || i == begin;
            }
        }
        return false;
    }
}
