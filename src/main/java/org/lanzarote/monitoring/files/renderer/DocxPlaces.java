package org.lanzarote.monitoring.files.renderer;

import org.jspecify.annotations.Nullable;

/** The places in a DOCX that links lead to, counted through all its parts. */
final class DocxPlaces {

    private int count;

    /** Names the place where the part is written now. */
    void put(@Nullable String anchor, Markup xml) {
        if (anchor != null) {
            var id = Integer.toString(++count);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", DocxLinks.place(anchor));
            xml.empty("w:bookmarkEnd", "w:id", id);
        }
    }
}
