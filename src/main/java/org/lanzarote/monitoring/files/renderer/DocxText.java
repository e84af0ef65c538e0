package org.lanzarote.monitoring.files.renderer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.FootnoteMark;
import org.lanzarote.monitoring.platform.text.RightToLeftWords;

/** Writes a parsed text as paragraphs of a DOCX. */
final class DocxText extends AbstractVisitor {

    private final DocxRuns runs;
    private final DocxLists lists;
    private final Consumer<String> notes;
    private final Deque<Integer> within = new ArrayDeque<>();
    private String style;
    private String styleAfter;
    private @Nullable Runnable beginning;

    /** Begins in a style; a note is written by its number. */
    DocxText(DocxRuns runs, DocxLists lists, String style, Consumer<String> notes) {
        this.notes = notes;
        this.runs = runs;
        this.lists = lists;
        this.style = style;
        this.styleAfter = style;
    }

    /** What the first paragraph begins with, and the style of those after it. */
    DocxText beginning(Runnable written, String after) {
        beginning = written;
        styleAfter = after;
        return this;
    }

    /** The text is an item of a list. */
    DocxText asItem() {
        within.addLast(DocxLists.BULLETS);
        return this;
    }

    @Override
    public void visit(Paragraph paragraph) {
        runs.turn(RightToLeftWords.fill(paragraph));
        if (within.isEmpty()) {
            runs.beginParagraph(style);
        } else {
            boolean first = paragraph.getPrevious() == null;
            runs.beginItem(within.size() - 1, first ? within.getLast() : 0);
        }
        begin();
        visitChildren(paragraph);
        runs.endParagraph();
    }

    @Override
    public void visit(BulletList list) {
        within.addLast(DocxLists.BULLETS);
        visitChildren(list);
        within.removeLast();
    }

    @Override
    public void visit(OrderedList list) {
        within.addLast(lists.numbered(list.getMarkerStartNumber()));
        visitChildren(list);
        within.removeLast();
    }

    @Override
    public void visit(BlockQuote quote) {
        var outside = style;
        style = "Quote";
        visitChildren(quote);
        style = outside;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(Text text) {
        runs.run(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        runs.code(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        runs.run(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        runs.line();
    }

    @Override
    public void visit(Emphasis emphasis) {
        runs.letters().italic(1);
        visitChildren(emphasis);
        runs.letters().italic(-1);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        runs.letters().bold(1);
        visitChildren(emphasis);
        runs.letters().bold(-1);
    }

    @Override
    public void visit(Link link) {
        runs.beginLink(link.getDestination());
        visitChildren(link);
        runs.endLink();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteMark mark) {
            notes.accept(mark.key());
        } else {
            runs.beginFromRight();
            visitChildren(node);
            runs.endFromRight();
        }
    }

    private void code(String literal) {
        runs.beginParagraph(style);
        begin();
        runs.codeLines(literal);
        runs.endParagraph();
    }

    private void begin() {
        if (beginning != null) {
            beginning.run();
            beginning = null;
            style = styleAfter;
        }
    }
}
