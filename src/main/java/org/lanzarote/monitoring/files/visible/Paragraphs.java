package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** Collects paragraphs and tables; those that stand within a paragraph, such as notes and boxes, follow it. */
final class Paragraphs {

    private final Passages passages;
    private final Deque<TextFrame> open = new ArrayDeque<>();
    private int number;
    private int tables;

    Paragraphs(Passages passages) {
        this.passages = passages;
    }

    void begin() {
        open.push(new OpenParagraph());
    }

    /** Adds text to the innermost open paragraph. */
    void add(String text) {
        if (open.peek() instanceof OpenParagraph paragraph) {
            paragraph.text.append(text);
        }
    }

    /** Ends the innermost open paragraph, and leaves it out where it is not shown. */
    void end(boolean shown) {
        var paragraph = (OpenParagraph) open.pop();
        if (shown) {
            hand(paragraph.text.toString());
        }
        paragraph.within.forEach(this::hand);
    }

    void beginTable() {
        open.push(new OpenTable());
    }

    void beginRow() {
        table().beginRow();
    }

    /** Passes by columns in which nothing stands. */
    void pass(int columns) {
        table().column += columns;
    }

    /** The number of columns over which the open cell goes. */
    void span(int columns) {
        table().span = columns;
    }

    void endCell() {
        table().endCell();
    }

    void endRow() {
        var table = table();
        table.grid.endRow("table %d, row %d".formatted(tables + 1, table.row));
    }

    void endTable() {
        var table = table();
        open.pop();
        if (open.isEmpty()) {
            tables++;
            table.grid.writeTo(passages);
        } else {
            table.grid.within().forEach(this::hand);
        }
    }

    private OpenTable table() {
        if (open.peek() instanceof OpenTable table) {
            return table;
        }
        throw new NoSuchElementException("No table is open");
    }

    private void hand(String text) {
        var around = open.peek();
        if (around != null) {
            around.take(text);
        } else if (!text.isBlank()) {
            passages.paragraph("paragraph " + ++number, text);
        }
    }
}
