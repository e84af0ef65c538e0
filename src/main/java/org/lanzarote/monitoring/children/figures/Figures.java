package org.lanzarote.monitoring.children.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a round as everybody may read them.
 *
 * @param threshold the least number of children that is told
 * @param parties in how many Parties they took part; none where it would tell too much of the hidden ones
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
