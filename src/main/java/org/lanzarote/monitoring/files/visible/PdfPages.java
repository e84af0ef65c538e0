package org.lanzarote.monitoring.files.visible;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads what the pages of a PDF show: signs that are painted on the page, within it, in another colour than it has, and stand
 * as people read them.
 */
final class PdfPages extends PDFTextStripper {

    /** The most marks at the end of a page for signs that cannot be read. */
    private static final int MOST_MARKS = 40;

    /** The cosine of the turn from which a line stands on its head, halfway from its side. */
    private static final double ON_ITS_HEAD = -Math.sqrt(0.5);

    /** A sign on the page, and the middle of it. */
    private record Sign(TextPosition text, Point2D at) {}

    private final Passages passages;

    /** The same text in the order in which it is drawn. */
    private final Passages drawn;

    private final StringWriter written;
    private final PdfPaint paint = new PdfPaint(this);
    private final PdfLayers layers;
    private final List<Sign> signs = new ArrayList<>();

    /** The number of signs of the page that nobody reads as letters, or whose letter the file does not tell. */
    private int unread;

    private Point2D at = new Point2D.Float();

    private PdfPages(PDDocument pdf, Passages passages, Passages drawn, StringWriter written) {
        this.passages = passages;
        this.drawn = drawn;
        this.written = written;
        this.layers = new PdfLayers(Optional.ofNullable(pdf.getDocumentCatalog().getOCProperties()));
        paint.operators().forEach(this::addOperator);
        setLineSeparator("\n");
        setParagraphStart("\n");
        setAddMoreFormatting(false);
    }

    /** Reads the text in the order seen, and once more as it is drawn. */
    static void read(Path file, Passages passages, Passages drawn) {
        try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var written = new StringWriter();
            new PdfPages(pdf, passages, drawn, written).writeText(pdf, written);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            throw DOCUMENT_UNREADABLE.because(VisibleTextMessage.PAGE_DAMAGED);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        paint.begin();
        layers.begin();
        signs.clear();
        unread = 0;
        super.processPage(page);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        at = matrix.transformPoint(displacement.getX() / 2, PdfPaint.MIDDLE);
        if (layers.isShown() && paint.shows(matrix, at)) {
            int before = signs.size();
            if (font instanceof PDType3Font || stands(matrix)) {
                super.showGlyph(matrix, font, code, displacement);
            }
            unread += signs.size() == before ? 1 : 0;
        }
    }

    /** Whether a sign stands as people read it, upright or on its side: neither mirrored nor on its head. */
    private boolean stands(Matrix matrix) {
        double right = matrix.getScaleX();
        double up = matrix.getShearY();
        boolean mirrored = right * matrix.getScaleY() < up * matrix.getShearX();
        double turned = Math.atan2(up, right) - Math.toRadians(getCurrentPage().getRotation());
        return !mirrored && Math.cos(turned) > ON_ITS_HEAD;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        signs.add(new Sign(text, at));
    }

    /** Forgets the signs that something was painted over. */
    void paintedOver(PdfPaint.Fill fill) {
        signs.removeIf(sign -> paint.covers(fill, sign.at()));
    }

    @Override
    protected void writePage() throws IOException {
        signs.forEach(sign -> super.processTextPosition(sign.text()));
        setSortByPosition(false);
        super.writePage();
        drawn.paragraph("page " + getCurrentPageNo(), written.toString());
        written.getBuffer().setLength(0);
        setSortByPosition(true);
        var all = charactersByArticle.stream().flatMap(List::stream).toList();
        for (var column : PdfColumns.of(all)) {
            charactersByArticle.clear();
            charactersByArticle.add(new ArrayList<>(column));
            super.writePage();
            written.append("\n\n");
        }
    }

    @Override
    protected void endPage(PDPage page) {
        var marks = Printing.MARK.repeat(Math.min(unread, MOST_MARKS));
        passages.page(getCurrentPageNo(), written + "\n\n" + marks);
        written.getBuffer().setLength(0);
    }

    /** What stands for marked signs in place of them is not what the page shows. */
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.open(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.close();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (layers.shows(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            super.showForm(form);
        }
    }
}
