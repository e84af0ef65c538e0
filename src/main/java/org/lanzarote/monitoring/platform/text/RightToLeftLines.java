package org.lanzarote.monitoring.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads a paragraph into lines, which links, notes, code and breaks end. */
final class RightToLeftLines extends AbstractVisitor {

    private final List<RightToLeftLine> lines = new ArrayList<>(List.of(new RightToLeftLine()));

    /** The lines of a paragraph. */
    static List<RightToLeftLine> in(Node paragraph) {
        var reading = new RightToLeftLines();
        paragraph.accept(reading);
        return reading.lines;
    }

    @Override
    public void visit(Text text) {
        line().add(text, text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak gap) {
        line().add(gap, " ");
    }

    @Override
    public void visit(HardLineBreak gap) {
        begin();
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphasised(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        emphasised(emphasis);
    }

    @Override
    public void visit(Link link) {
        apart(link);
    }

    @Override
    public void visit(Image image) {
        apart(image);
    }

    @Override
    public void visit(Code code) {
        begin();
    }

    @Override
    public void visit(HtmlInline markup) {
        begin();
    }

    @Override
    public void visit(CustomNode note) {
        begin();
    }

    private void emphasised(Node emphasis) {
        line().beginEmphasis();
        visitChildren(emphasis);
        line().endEmphasis();
    }

    private void apart(Node node) {
        begin();
        visitChildren(node);
        begin();
    }

    private RightToLeftLine line() {
        return lines.get(lines.size() - 1);
    }

    private void begin() {
        lines.add(new RightToLeftLine());
    }
}
