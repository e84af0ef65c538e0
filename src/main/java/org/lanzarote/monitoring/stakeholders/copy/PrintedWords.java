package org.lanzarote.monitoring.stakeholders.copy;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a Markdown text as a reader sees them, and after them the addresses of its links. */
final class PrintedWords extends AbstractVisitor {

    /** The depth of quotes, lists and emphasis that a text may have. */
    private static final int DEPTH = 50;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH).build();

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder addresses = new StringBuilder();

    private PrintedWords() {}

    static String of(String markdown) {
        var printed = new PrintedWords();
        PARSER.parse(markdown).accept(printed);
        return printed.words.append('\n').append(printed.addresses).toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        words.append('\n');
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        words.append('\n');
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        addresses
                .append(link.getDestination())
                .append('\n')
                .append(link.getTitle())
                .append('\n');
        visitChildren(link);
    }
}
