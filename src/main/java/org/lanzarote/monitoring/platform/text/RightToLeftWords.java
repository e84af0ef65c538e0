package org.lanzarote.monitoring.platform.text;

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

    /** From the first letter to the last, and within quotation marks all of what is quoted. */
    private static final Pattern WORDS = Pattern.compile("(?:(?<=[“«„‘])[^\\p{L}“«„‘”»’]*)?[" + SCRIPTS
            + "](?:[^\\p{L}“«„‘”»’\"]*[" + SCRIPTS + "])*\\p{M}*(?:[^\\p{L}“«„‘”»’\"]*(?=[”»’\"]))?");

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
            while (words.find()) {
                if (words.start() > end) {
                    text.insertBefore(new Text(literal.substring(end, words.start())));
                }
                text.insertBefore(new RightToLeftWords(words.group()));
                end = words.end();
            }
            if (end == literal.length()) {
                text.unlink();
            } else {
                text.setLiteral(literal.substring(end));
            }
        }
    }
}
