package org.lanzarote.monitoring.files.document;

import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The colours of text boxes and simple forms, each with what makes it lighter, darker or thinner. */
final class DrawnColours {

    private static final Set<String> COLOURS =
            Set.of("srgbClr", "schemeClr", "prstClr", "sysClr", "hslClr", "scrgbClr", "hueClr");

    private static final String SHAPE = "wsp";
    private static final String ITS_TEXT = "txbx";

    /** What says colours in an older drawing (VML). */
    private static final Set<String> OF_SHAPES =
            Set.of("fillcolor", "strokecolor", "color", "color2", "opacity", "opacity2");

    private final ColouredPieces pieces = new ColouredPieces();
    private final StringBuilder colour = new StringBuilder();
    private int depth;
    private boolean inShape;

    void element(String name, PlainXml xml) {
        if (depth > 0 || COLOURS.contains(name)) {
            colour.append(name).append(xml.values());
            depth++;
        } else if (name.equals(SHAPE)) {
            inShape = true;
        } else if (name.equals(ITS_TEXT)) {
            endShape();
        }
    }

    void end(String name) {
        depth -= depth > 0 ? 1 : 0;
        if (depth == 0 && !inShape && !colour.isEmpty()) {
            piece();
        } else if (name.equals(SHAPE)) {
            endShape();
        }
    }

    /** A shape is one piece with all its colours. */
    private void endShape() {
        if (inShape) {
            piece();
        }
        inShape = false;
    }

    private void piece() {
        pieces.add(colour.toString());
        colour.setLength(0);
    }

    /** An element of an older drawing. */
    void shape(PlainXml xml) {
        var said = OF_SHAPES.stream().map(xml::attribute).toList();
        if (!said.stream().allMatch(String::isEmpty)) {
            pieces.add(String.join(" ", said));
        }
    }

    boolean arePicture() {
        return pieces.arePicture();
    }
}
