package org.lanzarote.monitoring.files.visible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.seal.FiledPdf;

/** Of a PDF, the signs are read that somebody sees on its pages, and none of the places in which a name was found. */
class PdfPagesTest {

    private static final String NAME = "Quillfeather";

    @TempDir
    Path folder;

    /** Draws on a page. */
    interface Drawing {
        void on(PDDocument pdf, PDPage page, PDPageContentStream drawing) throws IOException;
    }

    @Test
    void linesAreReadWithTheirPlaces() throws IOException {
        var text = new Seen(folder)
                .text(
                        pdf((pdf, page, drawing) -> {
                            write(drawing, 50, 500, "What was said");
                            write(drawing, 50, 480, "in two lines");
                        }),
                        DocumentType.PDF);

        assertThat(text.texts()).containsExactly("What was said", "in two lines");
        assertThat(text.passages()).extracting(Passage::place).containsExactly("page 1, line 1", "page 1, line 2");
    }

    @Test
    void whatStandsAroundThePagesIsNotRead() throws IOException {
        assertThat(read((pdf, page, drawing) -> {
                    plant(pdf, page);
                    var list = new COSDictionary();
                    list.setString("ActualText", NAME);
                    list.setString("Alt", NAME);
                    drawing.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(list));
                    write(drawing, 50, 500, "What was said");
                    drawing.endMarkedContent();
                    drawing.addComment(NAME);
                }))
                .containsExactly("What was said");
    }

    @Test
    void textThatNobodySeesIsNotRead() throws IOException {
        assertThat(read((pdf, page, drawing) -> {
                    write(drawing, 50, 500, "What was said");
                    drawing.saveGraphicsState();
                    drawing.setRenderingMode(RenderingMode.NEITHER);
                    write(drawing, 50, 480, NAME);
                    drawing.restoreGraphicsState();
                    drawing.saveGraphicsState();
                    drawing.setNonStrokingColor(1f);
                    write(drawing, 50, 460, NAME);
                    drawing.setNonStrokingColor(0f);
                    var clear = new PDExtendedGraphicsState();
                    clear.setNonStrokingAlphaConstant(0f);
                    drawing.setGraphicsStateParameters(clear);
                    write(drawing, 50, 440, NAME);
                    drawing.restoreGraphicsState();
                    write(drawing, 50, 2_000, NAME);
                    drawing.saveGraphicsState();
                    drawing.addRect(50, 410, 10, 2);
                    drawing.clip();
                    write(drawing, 50, 400, NAME);
                    drawing.restoreGraphicsState();
                    drawing.saveGraphicsState();
                    drawing.transform(Matrix.getScaleInstance(0.01f, 0.01f));
                    write(drawing, 5_000, 38_000, NAME);
                    drawing.restoreGraphicsState();
                    write(drawing, 50, 360, NAME);
                    drawing.setNonStrokingColor(0.5f);
                    drawing.addRect(0, 350, 600, 30);
                    drawing.fill();
                }))
                .containsExactly("What was said");
    }

    @Test
    void whiteTextOnAColourIsRead() throws IOException {
        assertThat(read((pdf, page, drawing) -> {
                    drawing.setNonStrokingColor(0f, 0f, 0.4f);
                    drawing.addRect(40, 490, 400, 30);
                    drawing.fill();
                    drawing.setNonStrokingColor(1f);
                    write(drawing, 50, 500, "A heading");
                }))
                .containsExactly("A heading");
    }

    @Test
    void whatIsOutsideThePageIsNotRead() throws IOException {
        assertThat(read((pdf, page, drawing) -> {
                    page.setCropBox(new PDRectangle(0, 300, 600, 300));
                    write(drawing, 50, 500, "What was said");
                    write(drawing, 50, 200, NAME);
                }))
                .containsExactly("What was said");
    }

    @Test
    void layerThatIsOffIsNotRead() throws IOException {
        assertThat(read((pdf, page, drawing) -> {
                    var layers = new PDOptionalContentProperties();
                    pdf.getDocumentCatalog().setOCProperties(layers);
                    for (var name : List.of("On", NAME)) {
                        var layer = new PDOptionalContentGroup(name);
                        layers.addGroup(layer);
                        layers.setGroupEnabled(layer, name.equals("On"));
                        drawing.beginMarkedContent(COSName.OC, layer);
                        write(drawing, 50, name.equals("On") ? 500 : 400, name);
                        drawing.endMarkedContent();
                    }
                }))
                .containsExactly("On");
    }

    @Test
    void signWhoseLetterIsNotToldLeavesAMark() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(pdf((all, page, drawing) -> {
            write(drawing, 50, 500, "What was said");
            drawing.beginText();
            drawing.setFont(PDType0Font.load(all, FiledPdf.font(FiledPdf.SANS), true), 12);
            drawing.newLineAtOffset(50, 400);
            drawing.showText(NAME.substring(0, 3));
            drawing.endText();
        }))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            pdf.save(out);
        }

        assertThat(new Seen(folder).of(out.toByteArray(), DocumentType.PDF))
                .containsExactly("What was said", "\u25a1\u25a1\u25a1");
    }

    @Test
    void signThatIsMirroredOrStandsOnItsHeadLeavesAMark() throws IOException {
        for (var matrix : List.of(
                new Matrix(-1, 0, 0, -1, 300, 400),
                new Matrix(-1, 0, 0, 1, 300, 400),
                new Matrix(1, 0, 0, -1, 300, 400))) {
            assertThat(read((pdf, page, drawing) -> {
                        write(drawing, 50, 500, "What was said");
                        write(drawing, matrix, "Not");
                    }))
                    .containsExactly("What was said", "\u25a1\u25a1\u25a1");
        }
    }

    @Test
    void linesOnTheirSideAndPagesThatAreTurnedAreRead() throws IOException {
        assertThat(read((pdf, page, drawing) -> {
                    write(drawing, new Matrix(0, 1, -1, 0, 300, 400), "Along the left");
                    write(drawing, new Matrix(0, -1, 1, 0, 500, 400), "Along the right");
                }))
                .containsExactlyInAnyOrder("Along the left", "Along the right");
        assertThat(read((pdf, page, drawing) -> {
                    page.setRotation(180);
                    write(drawing, new Matrix(-1, 0, 0, -1, 300, 400), "What was said");
                }))
                .containsExactly("What was said");
    }

    @Test
    void pageWithoutTextIsRefused() {
        assertThatThrownBy(() -> read((pdf, page, drawing) -> drawing.addComment(NAME)))
                .hasMessageContaining("shows no text");
    }

    private static void plant(PDDocument pdf, PDPage page) throws IOException {
        pdf.getDocumentInformation().setAuthor(NAME);
        var catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(
                pdf, new ByteArrayInputStream(("<x>" + NAME + "</x>").getBytes(StandardCharsets.UTF_8))));
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle(NAME);
        outline.addLast(item);
        catalog.setDocumentOutline(outline);
        var label = new COSDictionary();
        label.setString("P", NAME);
        var labels = new COSDictionary();
        labels.setItem(COSName.NUMS, new COSArray(List.of(COSInteger.ZERO, label)));
        catalog.getCOSObject().setItem(COSName.PAGE_LABELS, labels);
        var note = new PDAnnotationText();
        note.setContents(NAME);
        note.setTitlePopup(NAME);
        page.setAnnotations(List.of(note));
    }

    private List<String> read(Drawing drawing) throws IOException {
        return new Seen(folder).of(pdf(drawing), DocumentType.PDF);
    }

    private static void write(PDPageContentStream drawing, float x, float y, String text) throws IOException {
        write(drawing, Matrix.getTranslateInstance(x, y), text);
    }

    private static void write(PDPageContentStream drawing, Matrix place, String text) throws IOException {
        drawing.beginText();
        drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        drawing.setTextMatrix(place);
        drawing.showText(text);
        drawing.endText();
    }

    private static byte[] pdf(Drawing drawn) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var drawing = new PDPageContentStream(pdf, page)) {
                drawn.on(pdf, page, drawing);
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
