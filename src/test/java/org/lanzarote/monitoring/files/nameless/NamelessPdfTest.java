package org.lanzarote.monitoring.files.nameless;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of a PDF tells what its pages say, and nobody who made it. */
class NamelessPdfTest {

    private static final String NAME = "Quillfeather";

    @TempDir
    Path folder;

    /** Does something to a document before it is saved. */
    interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    @Test
    void copyNamesNobody() throws IOException {
        var given = pdf(NamelessPdfTest::plant);
        assertThat(Copying.unpacked(given)).contains(NAME);

        var copy = new Copying(folder).of(given);

        assertThat(Copying.unpacked(copy)).doesNotContainIgnoringCase(NAME).doesNotContain("D:2026", "xpacket");
        try (var read = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(read)).contains("What was said");
            assertThat(read.getPage(0).getAnnotations())
                    .extracting(note -> note.getContents())
                    .containsExactly("A remark");
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void equalDocumentsGiveEqualCopies() throws IOException {
        var given = pdf(NamelessPdfTest::plant);
        assertThat(new Copying(folder).of(given)).isEqualTo(new Copying(folder).of(given));
    }

    @Test
    void formOrSignatureIsNamed() throws IOException {
        var given = pdf(pdf -> {
            var form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            var field = new PDTextField(form);
            field.setPartialName(NAME);
            form.setFields(List.of(field));
        });
        assertThatThrownBy(() -> new Copying(folder).of(given)).hasMessageContaining("a form or a signature");
    }

    private static void plant(PDDocument pdf) throws IOException {
        var about = pdf.getDocumentInformation();
        about.setAuthor(NAME);
        about.setProducer("Writer of " + NAME);
        about.setCustomMetadataValue("Company", NAME);
        var catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(
                new PDMetadata(pdf, new ByteArrayInputStream(("<?xpacket?><x>" + NAME + "</x>").getBytes(UTF_8))));
        catalog.getCOSObject().setItem("PieceInfo", owned());
        catalog.getCOSObject().setItem("Threads", new COSArray(List.of(owned())));
        var page = pdf.getPage(0);
        page.getCOSObject().setItem("PieceInfo", owned());
        page.getCOSObject().setItem("X_Owner", owned());
        page.getResources().getCOSObject().setItem("X_Owner", new COSArray(List.of(new COSString(NAME))));
        pdf.getDocument()
                .getTrailer()
                .setItem(COSName.ID, new COSArray(List.of(new COSString(NAME), new COSString(NAME))));
        var note = new PDAnnotationText();
        note.setContents("A remark");
        note.setTitlePopup(NAME);
        note.setAnnotationName(NAME);
        note.setModifiedDate("D:20261125080000Z");
        page.setAnnotations(List.of(note));
    }

    private static COSDictionary owned() {
        var owned = new COSDictionary();
        owned.setString("Owner", NAME);
        return owned;
    }

    private static byte[] pdf(Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var drawing = new PDPageContentStream(pdf, page)) {
                var list = new COSDictionary();
                list.setString("ActualText", NAME);
                drawing.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(list));
                drawing.beginText();
                drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                drawing.newLineAtOffset(50, 500);
                drawing.showText("What was said");
                drawing.endText();
                drawing.endMarkedContent();
                drawing.addComment(NAME);
            }
            change.on(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
