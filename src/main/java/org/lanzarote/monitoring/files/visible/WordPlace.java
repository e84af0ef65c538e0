package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The present place in a text document, and whether what stands there is shown. */
final class WordPlace {

    private final WordStyles styles = new WordStyles();

    /** For each open table its style; for each open field, whether it is shown. */
    private final Deque<String> tables = new ArrayDeque<>();

    private final WordCells cells = new WordCells();
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
                cells.begin();
            }
            case "w:tr" -> {
                paragraphs.beginRow();
                cells.begin();
            }
            case "w:tc" -> cells.begin();
            default -> boxes++;
        }
        return true;
    }

    void leave(String name) {
        switch (name) {
            case "w:tbl" -> {
                paragraphs.endTable();
                tables.pop();
                cells.end();
            }
            case "w:tr" -> {
                paragraphs.endRow();
                cells.end();
            }
            case "w:tc" -> {
                paragraphs.endCell();
                cells.end();
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
            case "w:shd" -> paragraph.shaded = WordLook.isColour(xml);
            case "w:spacing" -> paragraph.own = paragraph.own.with(name, xml);
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
            case "w:hidden", "w:del", "w:cellDel" -> cells.hide();
            case "w:shd" -> cells.shade(WordLook.isColour(xml));
            case "w:trHeight" -> {
                if (WordLook.isFlat(xml)) {
                    cells.hide();
                }
            }
            case "w:gridBefore" -> paragraphs.pass(PartWalk.number(xml, "val", 0));
            case "w:gridSpan" -> paragraphs.span(PartWalk.number(xml, "val", 1));
            case "w:vMerge" -> {
                if (!PartWalk.attribute(xml, "val").equals("restart")) {
                    cells.hide();
                }
            }
            default -> {}
        }
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
        if (paragraph == null || fields.contains(false) || !cells.areShown()) {
            return false;
        }
        var table = Objects.requireNonNullElse(tables.peek(), "");
        var look = paragraph.run.over(paragraph.own).over(styles.of(paragraph.runStyle, paragraph.style, table));
        return !look.isUnseen(paragraph.shaded || cells.areShaded() || boxes > 0);
    }
}
