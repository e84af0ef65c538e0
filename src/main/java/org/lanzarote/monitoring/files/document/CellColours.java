package org.lanzarote.monitoring.files.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The fills, edges and letters of the cells of a workbook, whose formats may stand in a part that comes later. */
final class CellColours {

    private static final Set<String> SECTIONS =
            Set.of("fonts", "borders", "fills", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs", "tableStyles");

    /** As many cells as one part may remember. */
    private static final int MOST_CELLS = 1_000_000;

    /** What a cell is painted with, by the number of its fill, and by the colours of its edges and letters. */
    private record Format(String fill, String edge, String font) {}

    private static final Format PLAIN = new Format("0", "", "");

    private final List<Format> formats = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private String section = "";

    void element(String name, PlainXml xml) {
        section = SECTIONS.contains(name) ? name : section;
        switch (name) {
            case "font" -> fonts.add("");
            case "border" -> edges.add("");
            case "color" -> colour(xml);
            case "xf" -> format(xml);
            case "c" -> cell(xml.attribute("s"));
            default -> {}
        }
    }

    /** Whether those that were read since are a picture; asked when a part ends. */
    boolean arePicture() {
        if (formats.isEmpty()) {
            return false;
        }
        boolean picture = arePicture(Format::fill)
                || arePicture(format -> at(edges, format.edge))
                || arePicture(format -> at(fonts, format.font));
        cells.clear();
        return picture;
    }

    /** Whether colours are those of formats, and not of words. */
    boolean areInFormats() {
        return !section.isEmpty();
    }

    void endOfPart() {
        section = "";
    }

    private boolean arePicture(Function<Format, String> colour) {
        var pieces = new ColouredPieces();
        Map<String, String> colours = new HashMap<>();
        cells.forEach(format -> pieces.add(colours.computeIfAbsent(format, name -> colour.apply(format(name)))));
        return pieces.arePictureInOrder();
    }

    private void colour(PlainXml xml) {
        var list = section.equals("fonts") ? fonts : section.equals("borders") ? edges : List.<String>of();
        if (!list.isEmpty()) {
            int last = list.size() - 1;
            var colour = xml.values();
            list.set(last, list.get(last).contains(colour) ? list.get(last) : list.get(last) + colour);
        }
    }

    private void format(PlainXml xml) {
        if (section.equals("cellXfs")) {
            formats.add(new Format(xml.attribute("fillId"), xml.attribute("borderId"), xml.attribute("fontId")));
        }
    }

    private void cell(String format) {
        if (cells.size() < MOST_CELLS) {
            cells.add(known.computeIfAbsent(format, same -> same));
        }
    }

    private Format format(String name) {
        int number = number(name);
        return number < formats.size() ? formats.get(number) : PLAIN;
    }

    private static String at(List<String> colours, String name) {
        int number = number(name);
        return number < colours.size() ? colours.get(number) : "";
    }

    private static int number(String name) {
        return name.matches("\\d{1,6}") ? Integer.parseInt(name) : 0;
    }
}
