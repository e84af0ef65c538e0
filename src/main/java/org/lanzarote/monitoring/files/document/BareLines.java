package org.lanzarote.monitoring.files.document;

import java.util.regex.Pattern;
import org.lanzarote.monitoring.files.document.ProseLine.LineKind;

/**
 * Counts the lines of a text that say nothing: words that nothing joins, as headings and lists have them, and figures without
 * a word. A text has many beside what it says, and rows of a table with a word in its head; programs and data have little
 * else.
 */
final class BareLines {

    /** As many lines of bare words as stand beside each that says something, and by themselves. */
    private static final int TO_ONE_SAID = 3;

    private static final int MOST_BARE = 12;
    private static final int MOST_WORDLESS = 3;

    /** As many as stand together. */
    private static final int MOST_TOGETHER = 80;

    /** What parts the cells of a row. */
    private static final Pattern CELLS = Pattern.compile("\\t|\\s*\\|\\s*|;|,(?=\\S)|\\s{2,}");

    /** A word by which a line is of words; notes of music and numbers in letters have none. */
    private static final Pattern LONG_WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/.-])\\p{L}[\\p{Ll}\\p{Lo}]{3,}+(?![\\p{N}_/])|(?<![\\p{L}\\p{N}_/.-])\\p{Lu}{4,}+(?![\\p{L}\\p{N}_/])");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    private long said;
    private long bare;
    private long wordless;
    private int together;

    /** The cells in the head of the present table; none outside. */
    private int cells;

    static boolean hasWord(String line) {
        return ProseLine.hasLetter(line) && LONG_WORD.matcher(line).find();
    }

    /** Reads on; tells whether there are too many together. */
    boolean areTooMany(LineKind kind, String line, int width) {
        if (kind == LineKind.EMPTY || isRow(kind, line)) {
            return false;
        }
        switch (kind) {
            case WORDED -> say(width);
            case PLAIN -> say(1);
            case BARE -> {
                bare++;
                together++;
            }
            case WORDLESS -> {
                wordless += width;
                together += width;
            }
            default -> {}
        }
        return together > MOST_TOGETHER;
    }

    /** Whether there are too many in the whole text. */
    boolean areTooMany() {
        return bare > said * TO_ONE_SAID + MOST_BARE || wordless > said + bare + MOST_WORDLESS;
    }

    private void say(int width) {
        said += width;
        together = Math.max(0, together - TO_ONE_SAID * width);
    }

    /** Whether a line has what may part cells, which is told far sooner than where they are. */
    private static boolean mayBeParted(String line) {
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            boolean parts = one == '\t' || one == '|' || one == ';';
            boolean isFollowed = one == ',' && i + 1 < line.length() && !isBlank(line.charAt(i + 1));
            if (parts || isFollowed || (i > 0 && isBlank(one) && isBlank(line.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** As patterns have it. */
    private static boolean isBlank(char one) {
        return one == ' ' || (one >= '\t' && one <= '\r');
    }

    /** Whether a line has about as many cells as the head of its table, which has a word. */
    private boolean isRow(LineKind kind, String line) {
        int now = mayBeParted(line) ? CELLS.split(QUOTED.matcher(line).replaceAll("-"), -1).length : 1;
        if (now > 1 && Math.abs(now - cells) <= 1) {
            return kind == LineKind.BARE || kind == LineKind.WORDLESS;
        }
        cells = now > 1 && kind != LineKind.WORDLESS ? now : 0;
        return false;
    }
}
