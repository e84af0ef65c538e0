package org.lanzarote.monitoring.files.visible;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a PDF that draws, fills, or bounds by a path. */
final class PathOperator extends OperatorProcessor {

    static final List<String> NAMES =
            List.of("m", "l", "c", "v", "y", "h", "re", "W", "W*", "f", "F", "f*", "B", "B*", "b", "b*", "s", "S", "n");

    private final String name;
    private final PdfPages page;
    private final PdfPaint paint;

    PathOperator(String name, PdfPages page, PdfPaint paint) {
        super(page);
        this.name = name;
        this.page = page;
        this.paint = paint;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        var numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(number -> ((COSNumber) number).floatValue())
                .toList();
        var path = paint.path();
        switch (name) {
            case "m" -> path.moveTo(x(numbers, 0), y(numbers, 0));
            case "re" -> rectangle(path, numbers);
            case "h" -> close(path);
            case "l", "c", "v", "y" -> extend(path, numbers);
            case "W" -> paint.clip(Path2D.WIND_NON_ZERO);
            case "W*" -> paint.clip(Path2D.WIND_EVEN_ODD);
            default -> end(path);
        }
    }

    private void end(GeneralPath path) {
        switch (name) {
            case "f", "F", "B", "b" -> paint.fill(Path2D.WIND_NON_ZERO);
            case "f*", "B*", "b*" -> paint.fill(Path2D.WIND_EVEN_ODD);
            default -> {}
        }
        paint.end();
        path.reset();
    }

    private void extend(GeneralPath path, List<Float> n) {
        var last = path.getCurrentPoint();
        if (last == null) {
            path.moveTo(x(n, n.size() - 2), y(n, n.size() - 2));
            return;
        }
        switch (name) {
            case "l" -> path.lineTo(x(n, 0), y(n, 0));
            case "c" -> path.curveTo(x(n, 0), y(n, 0), x(n, 2), y(n, 2), x(n, 4), y(n, 4));
            case "v" -> path.curveTo(last.getX(), last.getY(), x(n, 0), y(n, 0), x(n, 2), y(n, 2));
            default -> path.curveTo(x(n, 0), y(n, 0), x(n, 2), y(n, 2), x(n, 2), y(n, 2));
        }
    }

    private void rectangle(GeneralPath path, List<Float> n) {
        float left = n.get(0);
        float bottom = n.get(1);
        float right = left + n.get(2);
        float top = bottom + n.get(3);
        moveTo(path, page.transformedPoint(left, bottom));
        lineTo(path, page.transformedPoint(right, bottom));
        lineTo(path, page.transformedPoint(right, top));
        lineTo(path, page.transformedPoint(left, top));
        path.closePath();
    }

    private static void moveTo(GeneralPath path, Point2D to) {
        path.moveTo(to.getX(), to.getY());
    }

    private static void lineTo(GeneralPath path, Point2D to) {
        path.lineTo(to.getX(), to.getY());
    }

    private static void close(GeneralPath path) {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    private double x(List<Float> n, int at) {
        return page.transformedPoint(n.get(at), n.get(at + 1)).getX();
    }

    private double y(List<Float> n, int at) {
        return page.transformedPoint(n.get(at), n.get(at + 1)).getY();
    }
}
