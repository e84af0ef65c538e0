package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The present place in a text document, and whether what stands there is shown. */
final class WordPlace {

    private final WordStyles styles = new WordStyles();

    /** For each open table its style; for each open row and cell, and each open field, whether it is shown. */
    private final Deque<String> tables = new ArrayDeque<>();

    private final Deque<Boolean> rows = new ArrayDeque<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Paragraphs paragraphs;
    private int boxes;

    WordPlace(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    WordStyles styles() {
        return styles;
    }

    void beginParagraph() {
        open.push(new WordParagraph());
    }

    void endParagraph() {
        open.pop();
    }

    /** Begins a run; there is none outside of a paragraph. */
    boolean beginRun() {
        if (!open.isEmpty()) {
            open.element().beginRun();
        }
        return !open.isEmpty();
    }

    /** The mark of a list, before the first text of a paragraph that is shown. */
    String mark() {
        return open.element().mark();
    }

    boolean enter(String name) {
        switch (name) {
            case "w:tbl" -> {
                paragraphs.beginTable();
                tables.push("");
            }
            case "w:tr" -> {
                paragraphs.beginRow();
                rows.push(true);
            }
            case "w:tc" -> rows.push(true);
            default -> boxes++;
        }
        return true;
    }

    void leave(String name) {
        switch (name) {
            case "w:tbl" -> {
                paragraphs.endTable();
                tables.pop();
            }
            case "w:tr" -> {
                paragraphs.endRow();
                rows.pop();
            }
            case "w:tc" -> {
                paragraphs.endCell();
                rows.pop();
            }
            default -> boxes--;
        }
    }

    void takeOfRun(String name, PlainXml xml) {
        var paragraph = open.element();
        if (name.equals("w:rStyle")) {
            paragraph.runStyle = PartWalk.attribute(xml, "val");
        }
        paragraph.run = paragraph.run.with(name, xml);
    }

    void takeOfParagraph(String name, PlainXml xml) {
        var paragraph = open.element();
        switch (name) {
            case "w:pStyle" -> paragraph.style = PartWalk.attribute(xml, "val");
            case "w:shd" -> paragraph.shaded = true;
            case "w:numId" -> paragraph.listed = !PartWalk.attribute(xml, "val").equals("0");
            default -> {}
        }
    }

    void takeOfTable(String name, PlainXml xml) {
        switch (name) {
            case "w:tblStyle" -> {
                tables.pop();
                tables.push(PartWalk.attribute(xml, "val"));
            }
            case "w:hidden", "w:del", "w:cellDel" -> hide();
            case "w:gridBefore" -> paragraphs.pass(PartWalk.number(xml, "val", 0));
            case "w:gridSpan" -> paragraphs.span(PartWalk.number(xml, "val", 1));
            case "w:vMerge" -> {
                if (!PartWalk.attribute(xml, "val").equals("restart")) {
                    hide();
                }
            }
            default -> {}
        }
    }

    private void hide() {
        rows.pop();
        rows.push(false);
    }

    /** A field shows what it gave, and not the code before it. */
    void field(String mark) {
        if (mark.equals("begin")) {
            fields.push(false);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if (mark.equals("separate")) {
                fields.push(true);
            }
        }
    }

    boolean isShown() {
        var paragraph = open.peek();
        if (paragraph == null || fields.contains(false) || rows.contains(false)) {
            return false;
        }
        var table = Objects.requireNonNullElse(tables.peek(), "");
        var look = paragraph.run.over(styles.of(paragraph.runStyle, paragraph.style, table));
        return !look.isUnseen(paragraph.shaded || !tables.isEmpty() || boxes > 0);
    }
}
