package org.lanzarote.monitoring.children.figures;

/** What the children are counted by, one at a time and never crossed. */
enum Dimension {
    PARTY,
    AGE_BAND,
    GENDER
}
