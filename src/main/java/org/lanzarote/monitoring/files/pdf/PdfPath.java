package org.lanzarote.monitoring.files.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Where the points of a path stand: on the page, or where no reader sees what is painted. */
final class PdfPath {

    private static final int DEEPEST = 1_000;
    private static final int OF_A_CHANGE = 6;
    private static final int OF_A_RECTANGLE = 4;

    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private AffineTransform now;

    /** The page; absent for a part, which is drawn in several places. */
    private final @Nullable PDRectangle page;

    private boolean isSeen;

    PdfPath(@Nullable PDRectangle page) {
        this(page, new AffineTransform());
    }

    private PdfPath(@Nullable PDRectangle page, AffineTransform now) {
        this.page = page;
        this.now = now;
    }

    /** Where the points of a part stand that is drawn here, by its own matrix. */
    PdfPath within(Matrix part) {
        var there = new AffineTransform(now);
        there.concatenate(part.createAffineTransform());
        return new PdfPath(page, there);
    }

    /** Whether no reader sees anything of this room. */
    boolean isBeside(PDRectangle room) {
        return page != null
                && isBeside(page, corners(new double[] {
                    room.getLowerLeftX(), room.getLowerLeftY(), room.getWidth(), room.getHeight()
                }));
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
