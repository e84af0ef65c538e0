package org.lanzarote.monitoring.files.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Given statutes as PDFBox and openhtmltopdf write them. */
final class GivenPdfFiles {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private GivenPdfFiles() {}

    /** Writes what one document has besides text. */
    private interface Feature {
        void in(PDDocument pdf, PDPage page) throws IOException;
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (var statute : GivenStatute.values()) {
            all.put(statute + "-archive.pdf", printed(statute, true));
            all.put(statute + "-web.pdf", printed(statute, false));
            all.put(statute + "-packed.pdf", drawn(statute, true, (pdf, page) -> {}));
        }
        all.put("loose.pdf", drawn(GivenStatute.EN, false, (pdf, page) -> {}));
        all.put("outline.pdf", drawn(GivenStatute.EN, true, GivenPdfFiles::outline));
        all.put("form.pdf", drawn(GivenStatute.EN, true, GivenPdfFiles::form));
        all.put("highlight.pdf", drawn(GivenStatute.EN, true, GivenPdfFiles::highlight));
        all.put("states.pdf", drawn(GivenStatute.EN, true, GivenPdfFiles::states));
        all.put("stamp.pdf", drawn(GivenStatute.FR, true, GivenPdfFiles::stamp));
        all.put("saved-again.pdf", savedAgain(drawn(GivenStatute.FR, true, GivenPdfFiles::outline)));
        all.put("quick.pdf", GivenQuickPdf.written());
        return all;
    }

    private static byte[] printed(GivenStatute statute, boolean archive) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(GivenPdfFiles::font, "DejaVu Sans", 400, FontStyle.NORMAL, true)
                .withHtmlContent(statute.asPage(), null)
                .toStream(out);
        if (archive) {
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .usePdfUaAccessibility(true);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] drawn(GivenStatute statute, boolean packed, Feature feature) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var letters = font()) {
            var font = PDType0Font.load(pdf, letters);
            pdf.getDocumentInformation().setTitle(statute.title);
            for (var number : GivenStatute.ARTICLES) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var drawing = new PDPageContentStream(pdf, page)) {
                    drawing.setNonStrokingColor(0.2f);
                    drawing.addRect(50, 50, 400, 1);
                    drawing.fill();
                    drawing.beginText();
                    drawing.setFont(font, 11);
                    drawing.newLineAtOffset(50, 700);
                    drawing.showText(number + " " + statute.article.replace('\u202f', ' '));
                    drawing.setFont(new PDType1Font(FontName.TIMES_ITALIC), 9);
                    drawing.showText(" (page)");
                    drawing.endText();
                }
                feature.in(pdf, page);
            }
            pdf.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void outline(PDDocument pdf, PDPage page) {
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle(GivenStatute.EL.title);
        item.setDestination(page);
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentCatalog().setLanguage("en");
    }

    private static void form(PDDocument pdf, PDPage page) throws IOException {
        var form = new PDAcroForm(pdf);
        pdf.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 0 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName("Ministry");
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(50, 600, 200, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue("Justice");
    }

    private static void highlight(PDDocument pdf, PDPage page) throws IOException {
        PDAnnotationTextMarkup mark = new PDAnnotationHighlight();
        mark.setRectangle(new PDRectangle(50, 690, 100, 20));
        mark.setQuadPoints(new float[] {50, 710, 150, 710, 50, 690, 150, 690});
        mark.setContents("As amended in 2019");
        page.getAnnotations().add(mark);
        mark.constructAppearances(pdf);
    }

    /** The states of drawings that word processors, browsers, layout programs and printers write, and a table in them. */
    private static void states(PDDocument pdf, PDPage page) throws IOException {
        var all = new COSDictionary();
        all.setItem("GS0", state(Map.of("Type", name("ExtGState"), "BM", name("Normal"), "ca", COSInteger.ONE)));
        all.setItem(
                "GS1",
                state(Map.of(
                        "CA", COSInteger.ONE,
                        "ca", COSInteger.ONE,
                        "LC", COSInteger.ZERO,
                        "LW", COSInteger.ONE,
                        "ML", COSInteger.get(4),
                        "SA", COSBoolean.TRUE)));
        all.setItem(
                "GS2",
                state(Map.of(
                        "AIS", COSBoolean.FALSE,
                        "OP", COSBoolean.FALSE,
                        "op", COSBoolean.FALSE,
                        "OPM", COSInteger.ONE,
                        "SMask", name("None"),
                        "ca", new COSFloat(1))));
        all.setItem(
                "GS3",
                state(Map.of(
                        "SM", new COSFloat(0.02f),
                        "TR2", name("Default"),
                        "UCR2", name("Default"),
                        "BG2", name("Default"),
                        "HT", name("Default"))));
        all.setItem(
                "GS4",
                state(Map.of(
                        "AAPL:AA",
                        COSBoolean.FALSE,
                        "TR",
                        name("Identity"),
                        "RI",
                        name("Perceptual"),
                        "TK",
                        COSBoolean.TRUE)));
        all.setItem("GS5", state(Map.of("ca", new COSFloat(0.87f))));
        page.getResources().getCOSObject().setItem(COSName.EXT_G_STATE, all);
        try (var drawing = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            for (int cell = 0; cell < 900; cell++) {
                drawing.setGraphicsStateParameters(state(page, cell % 5));
                drawing.setNonStrokingColor(cell % 3 / 3f);
                drawing.addRect(cell % 30 * 10, cell / 30 * 10, 9, 9);
                drawing.fill();
            }
            drawing.setGraphicsStateParameters(state(page, 5));
            for (int line = 0; line < 900; line++) {
                drawing.beginText();
                drawing.setFont(new PDType1Font(FontName.HELVETICA), 1);
                drawing.showText("Article");
                drawing.endText();
            }
        }
    }

    private static COSDictionary state(Map<String, COSBase> entries) {
        var state = new COSDictionary();
        entries.forEach(state::setItem);
        return state;
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    private static PDExtendedGraphicsState state(PDPage page, int number) {
        return page.getResources().getExtGState(name("GS" + number));
    }

    /** A stamp across the page, through which its text shines. */
    private static void stamp(PDDocument pdf, PDPage page) throws IOException {
        var stamp = new PDFormXObject(pdf);
        stamp.setBBox(PDRectangle.A4);
        stamp.setResources(new PDResources());
        try (var drawing = new PDFormContentStream(stamp)) {
            drawing.beginText();
            drawing.setFont(new PDType1Font(FontName.HELVETICA), 60);
            drawing.showText("DRAFT");
            drawing.endText();
        }
        try (var drawing = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            var thin = new PDExtendedGraphicsState();
            thin.setNonStrokingAlphaConstant(0.3f);
            drawing.setGraphicsStateParameters(thin);
            drawing.drawForm(stamp);
        }
    }

    private static byte[] savedAgain(byte[] file) {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(file)) {
            pdf.getDocumentInformation().getCOSObject().setItem(COSName.AUTHOR, new COSString("Ministry"));
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(GivenPdfFiles.class.getResourceAsStream(FONT));
    }
}
