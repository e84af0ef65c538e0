package org.lanzarote.monitoring.files.renderer;

import org.jspecify.annotations.Nullable;

/** How the next letters of a DOCX are written. */
final class DocxLetters {

    private int bold;
    private int italic;
    private boolean fromRight;
    private @Nullable String language;

    void bold(int more) {
        bold += more;
    }

    void italic(int more) {
        italic += more;
    }

    void fromRight(boolean now) {
        fromRight = now;
    }

    /** The language of what follows; null for the document's. */
    void spoken(@Nullable String tag) {
        language = tag;
    }

    /** The properties of a run, which may have a style of its own. */
    void write(Markup xml, @Nullable String style) {
        xml.begin("w:rPr");
        if (style != null) {
            xml.empty("w:rStyle", "w:val", style);
        }
        if (bold > 0) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (italic > 0) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (fromRight) {
            xml.empty("w:rtl");
        }
        if (language != null) {
            xml.empty("w:lang", "w:val", language);
        }
        xml.end();
    }
}
