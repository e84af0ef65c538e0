package org.lanzarote.monitoring.platform.table;

import org.dhatim.fastexcel.Range;
import org.jspecify.annotations.Nullable;

/** How a cell of a workbook looks, by what stands in it. */
enum XlsxStyle {
    PLAIN(null, false),
    TEXT("@", false),
    LONG_TEXT("@", true),
    DAY("yyyy-mm-dd", false),
    MOMENT("yyyy-mm-dd hh:mm:ss", false);

    private final @Nullable String format;
    private final boolean wrapped;

    XlsxStyle(@Nullable String format, boolean wrapped) {
        this.format = format;
        this.wrapped = wrapped;
    }

    void set(Range cells) {
        var style = cells.style().verticalAlignment("top");
        if (format != null) {
            style.wrapText(wrapped).format(format);
        }
        style.set();
    }
}
