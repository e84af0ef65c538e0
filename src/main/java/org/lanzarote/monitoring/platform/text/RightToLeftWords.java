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

    static final String SCRIPTS = "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\x{61B}\\x{61F}";

    private static final Pattern FROM_THE_RIGHT = Pattern.compile("[" + SCRIPTS + "]");
    private static final Pattern FROM_THE_LEFT = Pattern.compile("[\\p{L}&&[^" + SCRIPTS + "]]");

    RightToLeftWords() {}

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
            RightToLeftLines.in(paragraph).forEach(RightToLeftLine::setApart);
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
}
