package org.lanzarote.monitoring.files.renderer;

import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of a part of a DOCX, and the runs of letters in them. */
final class DocxRuns {

    /** After words from the right, for word processors that go by the letters and not by their runs. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private final Markup xml;
    private final DocxLinks links;
    private final DocxLetters letters = new DocxLetters();
    private boolean turned;
    private boolean linked;

    DocxRuns(Markup xml, DocxLinks links) {
        this.xml = xml;
        this.links = links;
    }

    void beginParagraph(String style) {
        xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", style);
        direction();
        xml.end();
    }

    /** Begins a paragraph of a list at a depth from 0; list 0 is none, for what goes on under the item's first paragraph. */
    void beginItem(int depth, int list) {
        xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", "ListParagraph");
        if (list == 0) {
            direction();
            xml.empty("w:ind", "w:left", Integer.toString(360 * (depth + 1)));
        } else {
            xml.begin("w:numPr")
                    .empty("w:ilvl", "w:val", Integer.toString(depth))
                    .empty("w:numId", "w:val", Integer.toString(list))
                    .end();
            direction();
        }
        xml.end();
    }

    private void direction() {
        if (turned) {
            xml.empty("w:bidi");
        }
    }

    void endParagraph() {
        xml.end();
        turn(false);
    }

    /** A paragraph of plain words. */
    void paragraph(String style, String words) {
        beginParagraph(style);
        run(words);
        endParagraph();
    }

    void run(String words) {
        write(words, linked ? "Hyperlink" : null);
    }

    void code(String words) {
        write(words, "Code");
    }

    void codeLines(String literal) {
        for (var line : literal.stripTrailing().split("\n", -1)) {
            code(line);
            line();
        }
    }

    void line() {
        xml.begin("w:r").empty("w:br").end();
    }

    void tab() {
        xml.begin("w:r").empty("w:tab").end();
    }

    DocxLetters letters() {
        return letters;
    }

    /** The next paragraph is written from the right, or from the left. */
    void turn(boolean fromRight) {
        turned = fromRight;
        letters.fromRight(fromRight);
    }

    void beginFromRight() {
        letters.fromRight(true);
    }

    void endFromRight() {
        letters.fromRight(turned);
        run(LEFT_TO_RIGHT);
    }

    void beginLink(String destination) {
        links.begin(destination, xml);
        linked = true;
    }

    void endLink() {
        xml.end();
        linked = false;
    }

    /** The place of a note, with a mark of its own where its number is not the next one. */
    void note(String number, boolean next) {
        xml.begin("w:r")
                .begin("w:rPr")
                .empty("w:rStyle", "w:val", "FootnoteReference")
                .end();
        if (next) {
            xml.empty("w:footnoteReference", "w:id", number);
        } else {
            xml.empty("w:footnoteReference", "w:customMarkFollows", "1", "w:id", number)
                    .element("w:t", number);
        }
        xml.end();
    }

    /** The number of a note before its words. */
    void noteNumber(String number, boolean next) {
        xml.begin("w:r")
                .begin("w:rPr")
                .empty("w:rStyle", "w:val", "FootnoteReference")
                .end();
        if (next) {
            xml.empty("w:footnoteRef");
        } else {
            xml.element("w:t", number);
        }
        xml.end();
        run(" ");
    }

    private void write(String words, @Nullable String style) {
        xml.begin("w:r");
        letters.write(xml, style);
        xml.element("w:t", words, "xml:space", "preserve").end();
    }
}
