package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.files.document.ProseLine.LineKind;

/**
 * Tells a text that people wrote for people from a program, settings or data: by its lines, which are sentences, headings,
 * lists, tables and addresses, or none of these. Where a text has lines of which neither can be said, it is none.
 */
final class Prose {

    /** As much as a line that is no text counts against it. */
    private static final int ODD = 4;

    /** A text has so many times as much of what is text. */
    private static final int MUCH = 2;

    /** As much as lines that are no text may count beyond those near them that are. */
    private static final int MOST_TOGETHER = 15;

    /** A line is read in pieces of about so many characters. */
    private static final int LONGEST_LINE = 4_000;

    /** A piece without a blank is ended here. */
    private static final int LONGEST_WORD = 8_000;

    /** A line counts once more for each so many characters. */
    private static final int WIDTH = 80;

    /** A line of so many characters may go on in the next. */
    private static final int FULL = 40;

    private static final String ENDS = ".:;!?";

    private final StringBuilder line = new StringBuilder();
    private final BareLines bare = new BareLines();
    private boolean barren;
    private char last;
    private boolean goesOn;
    private boolean lists;
    private int length;
    private int together;
    private long otherwise;
    private long text;

    /** Reads on; tells whether lines that are no text stand together. */
    boolean isInterrupted(CharSequence piece) {
        boolean interrupted = false;
        for (int i = 0; i < piece.length(); i++) {
            char one = piece.charAt(i);
            boolean ends = one == '\r' || one == '\f' || (one == '\n' && last != '\r');
            if (one != '\n' && !ends) {
                line.append(one);
            }
            if (ends || line.length() >= (Character.isWhitespace(one) ? LONGEST_LINE : LONGEST_WORD)) {
                endLine();
                interrupted |= together > MOST_TOGETHER || barren;
            }
            last = one;
        }
        return interrupted;
    }

    /** Reads what is left; tells whether the whole is no text. One line of which nothing can be said is a title. */
    boolean isNone() {
        endLine();
        return together > MOST_TOGETHER || (otherwise - 1) * MUCH > text || barren || bare.areTooMany();
    }

    private void endLine() {
        var ended = line.toString().strip();
        line.setLength(0);
        var kind = ProseLine.kind(ended, goesOn);
        int width = 1 + ended.length() / WIDTH;
        switch (kind) {
            case ODD -> {
                together += ODD * width;
                otherwise += (long) ODD * width;
            }
            case UNCLEAR -> {
                together++;
                otherwise++;
            }
            case PLAIN, BARE, WORDLESS -> clear(1);
            case WORDED -> clear(width);
            case EMPTY -> {}
        }
        barren |= bare.areTooMany(kind, ended, width);
        lists = mayList(ended, kind);
        goesOn = lists || mayGoOn(ended, kind);
        length = ended.length();
    }

    /** Whether the next line may be the rest of a sentence: of one that was begun, in a line that is about as long as others. */
    private boolean mayGoOn(String ended, LineKind kind) {
        boolean ends = ended.isEmpty() || ENDS.indexOf(ended.charAt(ended.length() - 1)) >= 0;
        boolean begun = kind == LineKind.WORDED || (goesOn && ended.length() * 2 >= length);
        return !ends && (begun || ended.length() >= FULL);
    }

    /** Whether the next line may be an item: of a sentence that ends in a colon, until an item does not end in a semicolon. */
    private boolean mayList(String ended, LineKind kind) {
        return ended.endsWith(":") ? kind == LineKind.WORDED : lists && ended.endsWith(";");
    }

    private void clear(int width) {
        together = Math.max(0, together - Math.min(ODD, width));
        text += width;
    }
}
