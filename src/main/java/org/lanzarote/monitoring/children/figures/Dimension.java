package org.lanzarote.monitoring.children.figures;

/** The dimensions that children are counted by, one at a time and never crossed. */
enum Dimension {
    PARTY,
    AGE_BAND,
    GENDER
}
