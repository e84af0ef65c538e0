package org.lanzarote.monitoring.files.visible;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Parts a page into the columns of a text, each of which is read before the next. Columns of a table, whose lines are
 * short, stay together.
 */
final class PdfColumns {

    /** The least number of lines that each of two columns has beside the other. */
    private static final int LEAST_LINES = 4;

    /** The least number of signs that a line of a column has on average. */
    private static final int LEAST_SIGNS = 18;

    /** The number of signs of a page from which nothing is parted. */
    private static final int MOST_SIGNS = 20_000;

    /** The number of places to each side of the middle at which a gap is looked for. */
    private static final int TRIES = 75;

    private PdfColumns() {}

    /** The parts of a page in the order in which they are read. */
    static List<List<TextPosition>> of(List<TextPosition> signs) {
        if (signs.size() > MOST_SIGNS || signs.stream().anyMatch(sign -> sign.getDir() != 0)) {
            return List.of(signs);
        }
        return parts(PdfLine.of(signs));
    }

    private static List<List<TextPosition>> parts(List<PdfLine> lines) {
        var ink = new BitSet();
        lines.forEach(line -> ink.or(line.ink()));
        int from = ink.nextSetBit(0);
        int width = ink.length() - from;
        int centre = from + width / 2;
        int step = Math.max(2, width / 4 / TRIES);
        for (int off = 0; off < width / 4; off += step) {
            for (int gap : new int[] {centre - off, centre + off}) {
                for (int start = 0; start < lines.size(); ) {
                    int end = end(lines, start, gap);
                    if (areColumns(lines.subList(start, end), gap)) {
                        return divided(lines, start, end, gap);
                    }
                    start = Math.max(start + 1, end);
                }
            }
        }
        return List.of(all(lines));
    }

    /** The first line from here on that goes across the gap, or stands apart from the one before. */
    private static int end(List<PdfLine> lines, int start, int gap) {
        int end = start;
        while (end < lines.size()
                && !lines.get(end).crosses(gap)
                && (end == start || !lines.get(end).isApart(lines.get(end - 1)))) {
            end++;
        }
        return end;
    }

    private static boolean areColumns(List<PdfLine> lines, int gap) {
        var left = places(lines, line -> line.ink().nextSetBit(0) < gap);
        var right = places(lines, line -> line.ink().length() > gap);
        int first = Math.max(left.nextSetBit(0), right.nextSetBit(0));
        int last = Math.min(left.length(), right.length());
        return !left.isEmpty()
                && !right.isEmpty()
                && first < last
                && isColumn(lines.subList(first, last), gap, true)
                && isColumn(lines.subList(first, last), gap, false);
    }

    private static BitSet places(List<PdfLine> lines, Predicate<PdfLine> here) {
        var places = new BitSet();
        IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).ink().isEmpty() && here.test(lines.get(i)))
                .forEach(places::set);
        return places;
    }

    private static boolean isColumn(List<PdfLine> beside, int gap, boolean left) {
        var here = beside.stream()
                .map(line -> line.part(gap, left).size())
                .filter(size -> size > 0)
                .toList();
        int signs = here.stream().mapToInt(size -> size).sum();
        return here.size() >= LEAST_LINES && signs >= LEAST_SIGNS * here.size();
    }

    private static List<List<TextPosition>> divided(List<PdfLine> lines, int start, int end, int gap) {
        var columns = lines.subList(start, end);
        List<List<TextPosition>> parts = new ArrayList<>();
        if (start > 0) {
            parts.addAll(parts(lines.subList(0, start)));
        }
        for (boolean left : new boolean[] {true, false}) {
            parts.addAll(parts(PdfLine.of(columns.stream()
                    .flatMap(line -> line.part(gap, left).stream())
                    .toList())));
        }
        if (end < lines.size()) {
            parts.addAll(parts(lines.subList(end, lines.size())));
        }
        return parts;
    }

    private static List<TextPosition> all(List<PdfLine> lines) {
        return lines.stream().flatMap(line -> line.signs().stream()).toList();
    }
}
