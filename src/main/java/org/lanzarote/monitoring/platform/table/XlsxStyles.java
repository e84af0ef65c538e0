package org.lanzarote.monitoring.platform.table;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Gives the cells of a column their styles, those below each other at once: one by one it takes longer than all the rest. */
final class XlsxStyles {

    private final Worksheet sheet;
    private final int column;

    private @Nullable XlsxStyle style;
    private int from;
    private int to;

    XlsxStyles(Worksheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
    }

    /** The next cell that has something in it. */
    void next(int row, XlsxStyle wanted) {
        if (style != wanted || row != to + 1) {
            set();
            style = wanted;
            from = row;
        }
        to = row;
    }

    /** Sets those of all cells up to here, which are still in memory. */
    void set() {
        if (style != null) {
            style.set(sheet.range(from, column, to, column));
            style = null;
        }
    }
}
