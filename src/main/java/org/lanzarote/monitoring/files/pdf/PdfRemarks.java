package org.lanzarote.monitoring.files.pdf;

import java.util.regex.Pattern;
import org.lanzarote.monitoring.files.unwanted.OrdinaryWords;

/** Tells the comments of a PDF, which no reader shows, from data that stand in their place. */
final class PdfRemarks {

    private static final int LONGEST = 300;

    /** Signs of ASCII, with a blank now and then. */
    private static final Pattern PLAIN = Pattern.compile("[\\t!-~]{0,120}( [\\t!-~]{0,120}){0,300}");

    /** A few bytes that are no letters of ASCII; a JPEG begins with one that is not among them. */
    private static final Pattern MARK = Pattern.compile("%[\\x80-\\xFE]{2,12}");

    private final OrdinaryWords words = new OrdinaryWords();

    /** Whether the comment is short words and not data, nor data together with those before. */
    boolean arePlainWith(PdfLexer comment) {
        var text = comment.text(LONGEST + 1);
        return text.length() <= LONGEST && PLAIN.matcher(text).matches() && !words.lack(text + "\n");
    }

    /** Whether a comment is the mark that writers put behind the first line, so that nobody takes the file for letters. */
    static boolean isMark(PdfLexer comment) {
        return MARK.matcher(comment.text()).matches();
    }
}
