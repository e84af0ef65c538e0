package org.lanzarote.monitoring.files.visible;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_TOO_LONG;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.util.Matrix;

/** Follows what a page paints, to tell whether a sign at some place can be seen. */
final class PdfPaint {

    /** The height of the middle of a small letter, in the size of its font. */
    static final float MIDDLE = 0.25f;

    /** The size, in points, below which nobody reads. */
    private static final float LEAST_SIZE = 1;

    /** The difference between two colours, of 256, below which they look alike. */
    private static final int LEAST_DIFFERENCE = 24;

    private static final double SEEN = 0.1;
    private static final double DENSE = 0.9;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    /** The number of comparisons of places and shapes after which a document is too intricate for a copy. */
    private static final long MOST_WORK = 50_000_000;

    private final PdfPages page;
    private final List<Fill> fills = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private int clip = -1;
    private long work;

    /** A shape that was filled with a colour. */
    record Fill(Path2D shape, Area within, int colour) {}

    PdfPaint(PdfPages page) {
        this.page = page;
    }

    void begin() {
        fills.clear();
        path.reset();
        clip = -1;
    }

    /** The operators that change colours and paint shapes. */
    Stream<OperatorProcessor> operators() {
        var colours = Stream.<OperatorProcessor>of(
                new SetNonStrokingColor(page),
                new SetNonStrokingColorN(page),
                new SetNonStrokingColorSpace(page),
                new SetNonStrokingDeviceCMYKColor(page),
                new SetNonStrokingDeviceGrayColor(page),
                new SetNonStrokingDeviceRGBColor(page),
                new SetStrokingColor(page),
                new SetStrokingColorN(page),
                new SetStrokingColorSpace(page),
                new SetStrokingDeviceCMYKColor(page),
                new SetStrokingDeviceGrayColor(page),
                new SetStrokingDeviceRGBColor(page));
        return Stream.concat(colours, PathOperator.NAMES.stream().map(name -> new PathOperator(name, page, this)));
    }

    GeneralPath path() {
        return path;
    }

    /** From the end of the present path on, nothing is painted outside it. */
    void clip(int windingRule) {
        clip = windingRule;
    }

    void fill(int windingRule) {
        var state = page.getGraphicsState();
        if (state.getNonStrokeAlphaConstant() >= DENSE) {
            path.setWindingRule(windingRule);
            var fill = new Fill(
                    new Path2D.Float(path), state.getCurrentClippingPath(), colour(state.getNonStrokingColor()));
            fills.add(fill);
            page.paintedOver(fill);
        }
    }

    void end() {
        if (clip >= 0) {
            path.setWindingRule(clip);
            page.getGraphicsState().intersectClippingPath(new GeneralPath(path));
            clip = -1;
        }
        path.reset();
    }

    boolean covers(Fill fill, Point2D at) {
        if (++work > MOST_WORK) {
            throw DOCUMENT_TOO_LONG.because(VisibleTextMessage.PAGES_PAINT_TOO_MUCH);
        }
        return fill.shape().contains(at) && fill.within().contains(at);
    }

    /** Whether a sign that is painted here now can be seen. */
    boolean shows(Matrix matrix, Point2D at) {
        var state = page.getGraphicsState();
        var mode = state.getTextState().getRenderingMode();
        boolean filled = mode.isFill() && state.getNonStrokeAlphaConstant() >= SEEN;
        boolean stroked = mode.isStroke() && state.getAlphaConstant() >= SEEN;
        boolean large = Math.abs(matrix.getScalingFactorX()) >= LEAST_SIZE
                && Math.abs(matrix.getScalingFactorY()) >= LEAST_SIZE;
        if (!(filled || stroked) || !large || !state.getCurrentClippingPath().contains(at)) {
            return false;
        }
        int below = background(at);
        return (filled && differ(colour(state.getNonStrokingColor()), below))
                || (stroked && differ(colour(state.getStrokingColor()), below));
    }

    private int background(Point2D at) {
        for (int i = fills.size() - 1; i >= 0; i--) {
            if (covers(fills.get(i), at)) {
                return fills.get(i).colour();
            }
        }
        return WHITE;
    }

    private static boolean differ(int one, int other) {
        return Stream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)) >= LEAST_DIFFERENCE);
    }

    /** A colour as red, green and blue; a pattern counts as black, for it is seen. */
    private static int colour(PDColor colour) {
        try {
            return colour.isPattern() ? BLACK : colour.toRGB() & WHITE;
        } catch (IOException | UnsupportedOperationException e) {
            return BLACK;
        }
    }
}
