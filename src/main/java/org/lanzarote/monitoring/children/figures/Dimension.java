package org.lanzarote.monitoring.children.figures;

/** The dimensions that children are counted by, one at a time and never crossed. */
enum Dimension {
    /** A facilitator may know all of one row, so that one large row beside small ones covers them not from him. */
    PARTY(2),
    AGE_BAND(1),
    GENDER(1);

    /** How many large cells are hidden at least beside small ones. */
    final int covers;

    Dimension(int covers) {
        this.covers = covers;
    }
}
