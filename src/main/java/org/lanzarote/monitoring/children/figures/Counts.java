package org.lanzarote.monitoring.children.figures;

import java.util.Map;

/** The children of a round as they are counted at one moment; nobody is shown this. */
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
