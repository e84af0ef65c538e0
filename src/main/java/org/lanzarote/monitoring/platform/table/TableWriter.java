package org.lanzarote.monitoring.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row, and keeps none in memory. */
interface TableWriter extends CellWriter, Closeable {

    /** Writes the headings, before any row. */
    void head(List<TableHeading> headings) throws IOException;

    /** Ends a row after its last cell. */
    void endRow() throws IOException;
}
