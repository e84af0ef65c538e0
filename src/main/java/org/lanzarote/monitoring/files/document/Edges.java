package org.lanzarote.monitoring.files.document;

import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The coloured lines of a DOCX: around cells, paragraphs and words, and below words. Lines around one thing count once. */
final class Edges {

    private static final Set<String> AROUND = Set.of("tcBorders", "tblBorders", "pBdr", "pgBorders");
    private static final Set<String> ALONE = Set.of("u", "bdr");
    private static final Set<String> NONE = Set.of("nil", "none");

    private final ColouredPieces pieces = new ColouredPieces();
    private final StringBuilder around = new StringBuilder();
    private boolean isOpen;

    void element(String name, PlainXml xml) {
        if (AROUND.contains(name)) {
            isOpen = true;
        } else if (isOpen) {
            line(xml);
        } else if (ALONE.contains(name)) {
            line(xml);
            end();
        }
    }

    void end(String name) {
        if (AROUND.contains(name)) {
            isOpen = false;
            end();
        }
    }

    boolean arePicture() {
        return pieces.arePictureInOrder();
    }

    private void line(PlainXml xml) {
        var colour = xml.own("color") + xml.own("themeColor") + xml.own("themeTint") + xml.own("themeShade") + " ";
        if (!NONE.contains(xml.own("val")) && around.indexOf(colour) < 0) {
            around.append(colour);
        }
    }

    private void end() {
        pieces.add(around.toString());
        around.setLength(0);
    }
}
