package org.lanzarote.monitoring.children.figures;

import java.util.Map;

/** The numbers of children of a round at one moment, which are never shown as they are. */
record Counts(Map<Dimension, CountedTable> tables) {

    CountedTable by(Dimension dimension) {
        var table = tables.get(dimension);
        if (table == null) {
            throw new IllegalStateException("Nothing is counted by " + dimension);
        }
        return table;
    }

    int children() {
        return by(Dimension.PARTY).total();
    }
}
