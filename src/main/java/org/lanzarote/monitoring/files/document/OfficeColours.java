package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.files.unwanted.ColouredPieces;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The colours of a DOCX or XLSX: of shades, words, edges, cells and simple forms, each of which may make a picture. */
final class OfficeColours {

    private static final String VML = "urn:schemas-microsoft-com:vml";

    private final ColouredPieces shades = new ColouredPieces();
    private final ColouredPieces words = new ColouredPieces();
    private final CellColours cells = new CellColours();
    private final Edges edges = new Edges();
    private final DrawnColours drawn = new DrawnColours();

    void element(String name, PlainXml xml) {
        cells.element(name, xml);
        edges.element(name, xml);
        drawn.element(name, xml);
        switch (name) {
            case "shd", "highlight" -> shades.add(xml.values());
            case "color" -> word(xml);
            default -> {}
        }
        if (VML.equals(xml.getNamespaceURI())) {
            drawn.shape(xml);
        }
    }

    void end(String name) {
        edges.end(name);
        drawn.end(name);
    }

    /** Whether one of them is a picture; asked when a part ends. */
    boolean arePicture() {
        cells.endOfPart();
        return shades.arePictureInOrder()
                || words.arePictureInOrder()
                || edges.arePicture()
                || drawn.arePicture()
                || cells.arePicture();
    }

    private void word(PlainXml xml) {
        if (!cells.areInFormats()) {
            words.add(xml.values());
        }
    }
}
