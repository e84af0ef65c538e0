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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
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
