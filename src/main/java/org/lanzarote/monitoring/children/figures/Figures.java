package org.lanzarote.monitoring.children.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a round as everybody may read them.
 *
 * @param threshold the smallest number of children that is shown
 * @param parties the number of Parties; null where it would reveal too much about hidden ones
 */
record Figures(int threshold, int children, @Nullable Integer parties, Map<Dimension, ShownTable> tables) {

    ShownTable by(Dimension dimension) {
        var table = tables.get(dimension);
        if (table == null) {
            throw new IllegalStateException("Nothing is shown by " + dimension);
        }
        return table;
    }

    /** How many children the hidden cells of a table hold together. */
    int hidden(Dimension dimension) {
        return children - by(dimension).shown();
    }
}
