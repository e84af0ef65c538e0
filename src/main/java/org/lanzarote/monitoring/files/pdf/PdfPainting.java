package org.lanzarote.monitoring.files.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.lanzarote.monitoring.files.unwanted.ColouredPieces;

/** What the orders of a page paint: areas, lines and words, each in its colour. */
final class PdfPainting {

    private static final int DEEPEST = 1_000;
    private static final int LONGEST_COLOUR = 100;

    /** Tables are painted in pieces, too, but in fewer on a page. */
    private static final int MOST_AREAS = 20_000;

    /** The colours of areas and of lines. */
    private record Colours(String area, String line) {}

    private final Deque<Colours> saved = new ArrayDeque<>();
    private final StringBuilder operands = new StringBuilder();
    private final ColouredPieces pieces = new ColouredPieces();
    private Colours colours = new Colours("", "");
    private int begun;
    private int areas;

    void operand(String word) {
        if (operands.length() < LONGEST_COLOUR) {
            operands.append(word).append(' ');
        }
    }

    void order(String word) {
        switch (word) {
            case "q" -> save();
            case "Q" -> colours = saved.isEmpty() ? colours : saved.pop();
            case "g", "rg", "k", "sc", "scn" -> colours = new Colours(operands + word, colours.line);
            case "G", "RG", "K", "SC", "SCN" -> colours = new Colours(colours.area, operands + word);
            case "re", "m" -> begun++;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> paint(colours.area);
            case "S", "s" -> paint(colours.line);
            case "n" -> begun = 0;
            case "Tj", "TJ", "'", "\"" -> pieces.add(colours.area);
            case "Do" -> pieces.add(operands.toString());
            default -> {}
        }
        operands.setLength(0);
    }

    boolean isPicture() {
        return areas > MOST_AREAS || pieces.arePicture();
    }

    private void save() {
        if (saved.size() < DEEPEST) {
            saved.push(colours);
        }
    }

    private void paint(String colour) {
        for (; begun > 0; begun--) {
            pieces.add(colour);
            areas++;
        }
    }
}
