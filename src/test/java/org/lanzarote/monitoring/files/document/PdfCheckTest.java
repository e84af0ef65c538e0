package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.pdf;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF holds text only, or is refused with the page where it does not. */
@Execution(CONCURRENT)
class PdfCheckTest {

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void pictureOnAPageIsRefused() {
        refused(GivenDocuments.pdfWithPicture(), "page 2", "a picture");
    }

    @Test
    void pictureInTheDrawingIsRefused() {
        refused(
                pdf((pdf, page, drawing) -> drawing.drawImage(
                        new PDInlineImage(inlineImage(), new byte[] {1, 2, 3}, page.getResources()), 0, 0)),
                "page 2",
                "in its drawing");
    }

    @Test
    void pictureInAFormAPatternOrALetterIsRefused() {
        refused(
                pdf((pdf, page, drawing) -> {
                    var form = new PDFormXObject(pdf);
                    form.setBBox(new PDRectangle(9, 9));
                    write(form.getCOSObject(), "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI");
                    drawing.drawForm(form);
                }),
                "page 2",
                "in its drawing");
        refused(
                pdf((pdf, page, drawing) -> {
                    var pattern = stream(pdf, "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI");
                    pattern.setItem(COSName.BBOX, new PDRectangle(9, 9));
                    page.getResources().getCOSObject().setItem("Pattern", dictionary("P1", pattern));
                }),
                "page 2",
                "in its drawing");
        refused(
                pdf((pdf, page, drawing) -> {
                    var font = dictionary("CharProcs", dictionary("a", stream(pdf, "BI /W 1 /H 1 /IM true ID x EI")));
                    page.getResources().getCOSObject().setItem("Font", dictionary("F9", font));
                }),
                "page 2",
                "in its drawing");
    }

    @ParameterizedTest
    @CsvSource({"RichMedia, film", "Screen, film", "Movie, film", "Sound, sound", "3D, model", "FileAttachment, file"})
    void annotationWithAFileIsRefused(String subtype, String what) {
        refused(
                pdf((pdf, page, drawing) -> annotate(page, name(new COSDictionary(), "Subtype", subtype))),
                "page 2",
                what);
    }

    @ParameterizedTest
    @CsvSource({
        "JavaScript, script",
        "Launch, program",
        "GoToR, another file",
        "GoToE, embedded file",
        "SubmitForm, send",
        "Rendition, film"
    })
    void actionIsRefused(String action, String what) {
        refused(
                pdf((pdf, page, drawing) -> annotate(page, dictionary("A", name(new COSDictionary(), "S", action)))),
                "page 2",
                what);
    }

    @Test
    void linkToAFileIsRefusedAndLinkToTheWebIsNot() {
        refused(pdf((pdf, page, drawing) -> annotate(page, link("file:///C:/law.pdf"))), "page 2", "another file");
        looking.at(pdf((pdf, page, drawing) -> annotate(page, link("https://www.example.org/law"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFA", "EmbeddedFiles", "Collection", "JavaScript"})
    void whatTheDocumentAsAWholeHasIsRefused(String entry) {
        refused(
                pdf((pdf, page, drawing) ->
                        pdf.getDocumentCatalog().getCOSObject().setItem(entry, new COSDictionary())),
                "the document as a whole");
    }

    @Test
    void pictureOfAPageAndInMetadataIsRefused() {
        refused(pdf((pdf, page, drawing) -> page.getCOSObject().setItem("Thumb", stream(pdf, "x"))), "page 2");
        refused(
                pdf((pdf, page, drawing) -> {
                    var metadata = stream(pdf, "<xmpGImg:image>/9j/4AAQ</xmpGImg:image>");
                    metadata.setName(COSName.TYPE, "Metadata");
                    pdf.getDocumentCatalog().getCOSObject().setItem("Metadata", metadata);
                }),
                "metadata");
        refused(
                pdf((pdf, page, drawing) -> {
                    var hidden = pdf.getDocument().createCOSStream();
                    try (var out = hidden.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(GivenDocuments.picture("png"));
                    }
                    page.getCOSObject().setItem("PieceInfo", dictionary("Private", hidden));
                }),
                "page 2",
                "PNG");
    }

    @Test
    void pictureThatIsDrawnNoMoreIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(GivenDocuments.pdfWithPicture())) {
            pdf.getPage(1).getResources().getCOSObject().clear();
            pdf.getPage(1).getResources().getCOSObject().setNeedToBeUpdated(true);
            pdf.getPage(1).getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        refused(out.toByteArray(), "a picture");
    }

    @Test
    void passwordIsTold() throws IOException {
        for (var user : List.of("secret", "")) {
            var out = new ByteArrayOutputStream();
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
                pdf.save(out);
            }
            looking.refuses(out.toByteArray(), DOCUMENT_UNREADABLE, "password");
        }
    }

    @Test
    void whatFollowsTheEndIsRefused() {
        var whole = pdf();
        var longer = Arrays.copyOf(whole, whole.length + 2_000);
        Arrays.fill(longer, whole.length, longer.length, (byte) 'x');
        looking.refuses(longer, DOCUMENT_UNREADABLE, "follows its end");
    }

    @Test
    @Tag("slow") // as much as is unpacked, and more
    void whatUnpacksToTooMuchIsUnsafe() {
        looking.refuses(
                pdf((pdf, page, drawing) -> {
                    var bomb = pdf.getDocument().createCOSStream();
                    try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                        new ByteArrayInputStream(new byte[310 * 1024 * 1024]).transferTo(out);
                    }
                    page.getCOSObject().setItem("X", bomb);
                }),
                DOCUMENT_UNSAFE,
                "unpacks");
    }

    private void refused(byte[] pdf, String... words) {
        looking.refuses(pdf, DOCUMENT_MORE_THAN_TEXT, words);
    }

    private static void annotate(PDPage page, COSDictionary annotation) {
        var all = new COSArray();
        all.add(annotation);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
    }

    private static COSDictionary link(String target) {
        var action = name(new COSDictionary(), "S", "URI");
        action.setItem("URI", new COSString(target));
        return name(dictionary("A", action), "Subtype", "Link");
    }

    private static COSDictionary inlineImage() {
        var image = new COSDictionary();
        image.setInt(COSName.W, 1);
        image.setInt(COSName.H, 1);
        image.setInt(COSName.BPC, 8);
        return name(image, "CS", "RGB");
    }

    private static COSStream stream(PDDocument pdf, String content) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        write(stream, content);
        return stream;
    }

    private static void write(COSStream stream, String content) throws IOException {
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
    }

    private static COSDictionary dictionary(String key, COSDictionary value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSDictionary name(COSDictionary dictionary, String key, String value) {
        dictionary.setName(COSName.getPDFName(key), value);
        return dictionary;
    }
}
