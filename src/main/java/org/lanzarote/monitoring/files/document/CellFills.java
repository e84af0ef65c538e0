package org.lanzarote.monitoring.files.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The fills of the cells of a workbook, whose formats may stand in a part that comes later. */
final class CellFills {

    private static final String NONE = "0";

    /** As many cells as one part may remember. */
    private static final int MOST_CELLS = 1_000_000;

    private final List<String> fills = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private boolean ofCells;

    void element(String name, PlainXml xml) {
        switch (name) {
            case "cellXfs" -> ofCells = true;
            case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
            case "xf" -> format(xml.attribute("fillId"));
            case "c" -> cell(xml.attribute("s"));
            default -> {}
        }
    }

    /** Whether those that were read since are a picture; asked when a part ends. */
    boolean arePicture() {
        if (fills.isEmpty()) {
            return false;
        }
        var pieces = new ColouredPieces();
        Map<String, String> fillOf = new HashMap<>();
        cells.forEach(format -> pieces.add(fillOf.computeIfAbsent(format, this::fill)));
        cells.clear();
        return pieces.arePictureInOrder();
    }

    private void format(String fill) {
        if (ofCells) {
            fills.add(fill);
        }
    }

    private void cell(String format) {
        if (cells.size() < MOST_CELLS) {
            cells.add(known.computeIfAbsent(format, same -> same));
        }
    }

    private String fill(String format) {
        int number = format.matches("\\d{1,6}") ? Integer.parseInt(format) : 0;
        return number < fills.size() ? fills.get(number) : NONE;
    }
}
