package org.lanzarote.monitoring.platform.table;

/** The heading of a column in the reader's language, and how wide the column stands, in characters. */
record TableHeading(String words, int width) {}
