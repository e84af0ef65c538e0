package org.lanzarote.monitoring.files.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Given documents of every kind, with text only, and a picture of one point. */
public final class GivenDocuments {

    private static final String MANIFEST =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";

    private static final String CONTENT = "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:scripts/><office:body><office:text>"
            + "<text:p>A law</text:p></office:text></office:body></office:document-content>";

    private GivenDocuments() {}

    /** Writes what a test puts on a page. */
    interface Drawing {
        void on(PDDocument pdf, PDPage page, PDPageContentStream drawing) throws IOException;
    }

    /** Writes a document into a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static byte[] pdf() {
        return pdf((pdf, page, drawing) -> {});
    }

    /** On its second page. */
    public static byte[] pdfWithPicture() {
        var point = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        return pdf((pdf, page, drawing) -> drawing.drawImage(LosslessFactory.createFromImage(pdf, point), 0, 0));
    }

    /** Two pages of text; the second has besides what is drawn. */
    static byte[] pdf(Drawing more) {
        return written(out -> {
            try (var pdf = new PDDocument()) {
                page(pdf, (all, page, drawing) -> {});
                page(pdf, more);
                pdf.save(out);
            }
        });
    }

    public static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("A law");
                document.write(out);
            }
        });
    }

    /** With an author, and a name of a bookmark. */
    public static byte[] docxBy(String author) {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setCreator(author);
                var paragraph = document.createParagraph();
                paragraph.createRun().setText("A law");
                paragraph.getCTP().addNewBookmarkStart().setName(author);
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue(306);
                workbook.write(out);
            }
        });
    }

    public static byte[] odt() {
        return openDocument(DocumentType.ODT).bytes();
    }

    /** As LibreOffice saves it, with a picture of its first page. */
    public static byte[] odtWithPreview() {
        return openDocument(DocumentType.ODT)
                .with("Thumbnails/thumbnail.png", picture("png"))
                .with("layout-cache", new byte[] {1, 0, 2, 0, 9})
                .bytes();
    }

    public static byte[] ods() {
        return openDocument(DocumentType.ODS).bytes();
    }

    /** The parts of a DOCX. */
    static GivenPackage office() {
        return GivenPackage.of(docx());
    }

    /** A DOCX with more in its body. */
    static byte[] docx(String body) {
        return office().edited("word/document.xml", xml -> xml.replace("</w:body>", body + "</w:body>"))
                .bytes();
    }

    static GivenPackage openDocument(DocumentType type) {
        return GivenPackage.empty()
                .with("mimetype", type.mediaType())
                .with("META-INF/manifest.xml", MANIFEST)
                .with("Configurations2/accelerator/current.xml", "")
                .with("content.xml", CONTENT);
    }

    static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static void page(PDDocument pdf, Drawing more) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var drawing = new PDPageContentStream(pdf, page)) {
            drawing.beginText();
            drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            drawing.showText("A law");
            drawing.endText();
            more.on(pdf, page, drawing);
        }
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
