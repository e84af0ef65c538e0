package org.lanzarote.monitoring.files.unwanted;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the coloured pieces of a drawing, a table or a text. Texts and tables have three colours, and some more here and
 * there; a picture in pieces has many pieces in others.
 */
public final class ColouredPieces {

    private static final int COMMON = 3;
    private static final int MOST_OTHERS = 400;

    /** More are counted as one, since so many are enough. */
    private static final int MOST_COLOURS = 2_000;

    private final Map<String, Integer> pieces = new HashMap<>();
    private String last = "";
    private int others;
    private int all;
    private int changes;

    public void add(String colour) {
        pieces.merge(pieces.size() < MOST_COLOURS ? colour : "", 1, Integer::sum);
        changes += colour.equals(last) ? 0 : 1;
        all++;
        last = colour;
    }

    /** Adds one that may be of any colour. */
    public void addOther() {
        others++;
    }

    /** Whether they are a picture, in whatever order they are drawn. */
    public boolean arePicture() {
        int uncommon = pieces.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(COMMON)
                .mapToInt(Integer::intValue)
                .sum();
        return uncommon + others > MOST_OTHERS;
    }

    /** Whether they are a picture, where they stand in their order: most of them are beside one of another colour. */
    public boolean arePictureInOrder() {
        return changes * 2 > all && arePicture();
    }
}
