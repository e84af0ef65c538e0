package org.lanzarote.monitoring.files.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Where the points of a path stand: on the page, or where no reader sees what is painted. */
final class PdfPath {

    private static final int DEEPEST = 1_000;
    private static final int OF_A_CHANGE = 6;
    private static final int OF_A_RECTANGLE = 4;

    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private AffineTransform now = new AffineTransform();

    /** The page; absent for a part, of which nothing tells where it is drawn. */
    private @Nullable PDRectangle page;

    private boolean isSeen;

    /** Goes on with a stream of the page itself. */
    void goOn(PDRectangle ofPage) {
        page = ofPage;
    }

    /** Begins a part that is drawn in the place of its name. */
    void beginPart() {
        page = null;
    }

    /** Takes an order; tells whether it adds to the path where no reader sees it. */
    boolean isOutside(String word, PdfOperands operands) {
        if (page == null) {
            isSeen = true;
            return false;
        }
        switch (word) {
            case "q" -> save();
            case "Q" -> now = saved.isEmpty() ? now : saved.pop();
            case "cm" -> change(operands.last(OF_A_CHANGE));
            case "re" -> {
                return isOutside(corners(operands.last(OF_A_RECTANGLE)));
            }
            case "m", "l" -> {
                return isOutside(operands.last(2));
            }
            case "c" -> {
                return isOutside(operands.last(OF_A_CHANGE));
            }
            case "v", "y" -> {
                return isOutside(operands.last(OF_A_RECTANGLE));
            }
            default -> {}
        }
        return false;
    }

    /** Ends the path; tells whether a part of it is on the page. */
    boolean endSeen() {
        boolean seen = isSeen;
        isSeen = false;
        return seen;
    }

    private void save() {
        if (saved.size() < DEEPEST) {
            saved.push(now);
        }
    }

    private void change(double[] values) {
        if (values.length == OF_A_CHANGE) {
            now = new AffineTransform(now);
            now.concatenate(new AffineTransform(values));
        }
    }

    private static double[] corners(double[] values) {
        if (values.length < OF_A_RECTANGLE) {
            return values;
        }
        double right = values[0] + values[2];
        double top = values[1] + values[3];
        return new double[] {values[0], values[1], right, values[1], right, top, values[0], top};
    }

    /** Whether all points are beside the page on one of its sides; what is no point may be anywhere. */
    private boolean isOutside(double[] points) {
        boolean outside = page != null && points.length > 1 && isBeside(page, points);
        isSeen |= !outside;
        return outside;
    }

    private boolean isBeside(PDRectangle page, double[] points) {
        boolean left = true;
        boolean right = true;
        boolean below = true;
        boolean above = true;
        for (int i = 0; i + 1 < points.length; i += 2) {
            var point = now.transform(new Point2D.Double(points[i], points[i + 1]), null);
            left &= point.getX() < page.getLowerLeftX();
            right &= point.getX() > page.getUpperRightX();
            below &= point.getY() < page.getLowerLeftY();
            above &= point.getY() > page.getUpperRightY();
        }
        return left || right || below || above;
    }
}
