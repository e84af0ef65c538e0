package org.lanzarote.monitoring.files.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which bytes of a file within a PDF belong to a part that is known. */
final class PdfCoverage {

    /** Programs fill up to the next even place. */
    private static final int LARGEST_GAP = 64;

    private final long length;
    private final List<long[]> known = new ArrayList<>();

    PdfCoverage(long length) {
        this.length = length;
    }

    /** Adds a part; false where it leads out of the file. */
    boolean add(long from, long size) {
        known.add(new long[] {from, from + size});
        return from + size <= length;
    }

    /** Whether no bytes lie between the parts or behind them. */
    boolean isWhole() {
        known.sort(Comparator.comparingLong(part -> part[0]));
        long end = 0;
        for (var part : known) {
            if (part[0] - end > LARGEST_GAP) {
                return false;
            }
            end = Math.max(end, part[1]);
        }
        return length - end <= LARGEST_GAP;
    }
}
