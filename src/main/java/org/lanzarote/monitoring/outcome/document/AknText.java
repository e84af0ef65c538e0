package org.lanzarote.monitoring.outcome.document;

import java.util.function.IntConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.lanzarote.monitoring.platform.text.FootnoteMark;
import org.lanzarote.monitoring.platform.text.MarkupCheck;

/** Writes a text in CommonMark as elements of Akoma Ntoso, each footnote at its place. */
final class AknText extends AbstractVisitor {

    private static final Parser PARSER =
            MarkupCheck.reading().linkProcessor(FootnoteMark::read).build();

    private final AknXml xml;
    private final IntConsumer footnote;

    /** Begins with what writes the footnote of a number. */
    AknText(AknXml xml, IntConsumer footnote) {
        this.xml = xml;
        this.footnote = footnote;
    }

    void write(String markdown) {
        PARSER.parse(markdown).accept(this);
    }

    @Override
    public void visit(Paragraph paragraph) {
        within("p", paragraph);
    }

    @Override
    public void visit(Heading heading) {
        xml.begin("p", "class", "heading");
        visitChildren(heading);
        xml.end();
    }

    /** A quotation has blocks of its own, which are marked by none: Akoma Ntoso quotes structures of documents only. */
    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
    }

    @Override
    public void visit(BulletList list) {
        xml.begin("ul", "eId", xml.nextList());
        visitChildren(list);
        xml.end();
    }

    @Override
    public void visit(OrderedList list) {
        xml.begin("ol", "eId", xml.nextList());
        visitChildren(list);
        xml.end();
    }

    @Override
    public void visit(ListItem item) {
        within("li", item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        xml.element("p", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        xml.element("p", code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        xml.element("p", html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        xml.text(html.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("i", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        within("b", emphasis);
    }

    @Override
    public void visit(Link link) {
        var part = AknXml.part(link.getDestination());
        xml.begin(part == null ? "a" : "ref", "href", part == null ? link.getDestination() : part);
        visitChildren(link);
        xml.end();
    }

    @Override
    public void visit(Code code) {
        xml.text(code.getLiteral());
    }

    @Override
    public void visit(Text text) {
        xml.text(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        xml.text(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        xml.empty("eol");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteMark mark) {
            footnote.accept(Integer.parseInt(mark.key()));
        }
    }

    private void within(String element, Node node) {
        xml.begin(element);
        visitChildren(node);
        xml.end();
    }
}
