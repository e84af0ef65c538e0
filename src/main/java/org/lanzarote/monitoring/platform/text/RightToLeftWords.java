package org.lanzarote.monitoring.platform.text;

import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Words that are read from right to left within a paragraph that is not, such as a quotation in Arabic. What stands around them
 * keeps its own order.
 */
public final class RightToLeftWords extends CustomNode {

    private static final String SCRIPTS =
            "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\x{61B}\\x{61F}";
    private static final Pattern FROM_THE_RIGHT = Pattern.compile("[" + SCRIPTS + "]");
    private static final Pattern FROM_THE_LEFT = Pattern.compile("[\\p{L}&&[^" + SCRIPTS + "]]");

    /** From the first letter to the last, and within quotation marks or brackets all that stands in them. */
    private static final Pattern WORDS = Pattern.compile("(?:(?<=[“«„‘(\\[])[^\\p{L}“«„‘”»’]*)?[" + SCRIPTS
            + "](?:[^\\p{L}“«„‘”»’\"]*[" + SCRIPTS + "])*\\p{M}*(?:[^\\p{L}“«„‘”»’\"]*(?=[”»’\")\\]]))?");

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    private RightToLeftWords(String words) {
        appendChild(new Text(words));
    }

    /** Sets such words apart in a parsed text. */
    public static Node setApart(Node text) {
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                setApartIn(paragraph);
            }

            @Override
            public void visit(Heading heading) {
                setApartIn(heading);
            }
        });
        return text;
    }

    /** Whether all words of a paragraph are read from right to left. */
    public static boolean fill(Node paragraph) {
        var words = words(paragraph);
        return FROM_THE_RIGHT.matcher(words).find()
                && !FROM_THE_LEFT.matcher(words).find();
    }

    private static void setApartIn(Node paragraph) {
        var words = words(paragraph);
        if (FROM_THE_RIGHT.matcher(words).find() && FROM_THE_LEFT.matcher(words).find()) {
            paragraph.accept(new Parting());
        }
    }

    private static String words(Node paragraph) {
        var words = new StringBuilder();
        paragraph.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /** Parts each text where the direction changes. */
    private static final class Parting extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            var literal = text.getLiteral();
            var words = WORDS.matcher(literal);
            int end = 0;
            for (int from = 0; words.find(from); ) {
                int whole = endOfWhole(literal, words.start(), words.end());
                if (whole == words.start()) {
                    from = whole + 1;
                    continue;
                }
                if (words.start() > end) {
                    text.insertBefore(new Text(literal.substring(end, words.start())));
                }
                text.insertBefore(new RightToLeftWords(literal.substring(words.start(), whole)));
                end = whole;
                from = whole;
            }
            if (end == literal.length()) {
                text.unlink();
            } else {
                text.setLiteral(literal.substring(end));
            }
        }

        /** Where words end that have no bracket whose other one stands elsewhere. */
        private static int endOfWhole(String literal, int start, int end) {
            var open = new ArrayDeque<Integer>();
            int whole = end;
            for (int i = start; i < whole; i++) {
                if (OPENING.indexOf(literal.charAt(i)) >= 0) {
                    open.push(i);
                } else if (CLOSING.indexOf(literal.charAt(i)) >= 0 && open.poll() == null) {
                    whole = i;
                }
            }
            whole = open.isEmpty() ? whole : open.getLast();
            return start + literal.substring(start, whole).stripTrailing().length();
        }
    }
}
