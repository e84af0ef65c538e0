package org.lanzarote.monitoring.files.renderer;

import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of a part of a DOCX, and the runs of letters in them. */
final class DocxRuns {

    private final Markup xml;
    private final DocxLinks links;
    private int bold;
    private int italic;
    private int rightToLeft;
    private boolean linked;
    private @Nullable String language;

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
        if (rightToLeft > 0) {
            xml.empty("w:bidi");
        }
    }

    void endParagraph() {
        xml.end();
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

    void line() {
        xml.begin("w:r").empty("w:br").end();
    }

    void tab() {
        xml.begin("w:r").empty("w:tab").end();
    }

    void bold(int more) {
        bold += more;
    }

    void italic(int more) {
        italic += more;
    }

    /** Words that are read from right to left. */
    void rightToLeft(int more) {
        rightToLeft += more;
    }

    /** The language of what follows; null for the document's. */
    void spoken(@Nullable String tag) {
        language = tag;
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
        xml.begin("w:r").begin("w:rPr");
        if (style != null) {
            xml.empty("w:rStyle", "w:val", style);
        }
        if (bold > 0) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (italic > 0) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (rightToLeft > 0) {
            xml.empty("w:rtl");
        }
        if (language != null) {
            xml.empty("w:lang", "w:val", language);
        }
        xml.end().element("w:t", words, "xml:space", "preserve").end();
    }
}
