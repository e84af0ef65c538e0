package org.lanzarote.monitoring.files.visible;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The signs of one line of a page, and the points of the page's width that they cover. */
record PdfLine(float baseline, List<TextPosition> signs, BitSet ink) {

    /** Half of the least distance, in points, between two columns. */
    private static final int HALF_GAP = 4;

    /** The width, in points, that a page can have. */
    private static final int MOST_WIDTH = 14_400;

    /** Whether more lies between this line and the one before than between paragraphs. */
    boolean isApart(PdfLine before) {
        return baseline - before.baseline > 3 * signs.get(0).getFontSizeInPt();
    }

    /** Whether something stands in the gap. */
    boolean crosses(int gap) {
        int next = ink.nextSetBit(Math.max(0, gap - HALF_GAP));
        return next >= 0 && next <= gap + HALF_GAP;
    }

    /** The signs to one side of the gap. */
    List<TextPosition> part(int gap, boolean left) {
        return signs.stream().filter(sign -> middle(sign) < gap == left).toList();
    }

    /** The lines of these signs, from the top. */
    static List<PdfLine> of(List<TextPosition> signs) {
        List<PdfLine> lines = new ArrayList<>();
        float baseline = Float.NEGATIVE_INFINITY;
        for (var sign : signs.stream()
                .sorted(Comparator.comparing(TextPosition::getYDirAdj))
                .toList()) {
            if (sign.getYDirAdj() - baseline > sign.getHeightDir() / 2) {
                lines.add(new PdfLine(sign.getYDirAdj(), new ArrayList<>(), new BitSet()));
                baseline = sign.getYDirAdj();
            }
            var line = lines.get(lines.size() - 1);
            line.signs().add(sign);
            if (!sign.getUnicode().isBlank()) {
                int from = onPage(sign.getXDirAdj());
                line.ink().set(from, Math.max(from, onPage(sign.getXDirAdj() + sign.getWidthDirAdj())) + 1);
            }
        }
        return lines;
    }

    private static int onPage(float x) {
        return Math.max(0, Math.min(MOST_WIDTH, (int) x));
    }

    private static float middle(TextPosition sign) {
        return sign.getXDirAdj() + sign.getWidthDirAdj() / 2;
    }
}
