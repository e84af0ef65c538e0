package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.pdf;
import static org.lanzarote.monitoring.files.document.GivenDocuments.picture;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF has only those streams, operators, actions and bytes that a text needs. */
@Execution(CONCURRENT)
class PdfListTest {

    private static final String JPEG = HexFormat.of().formatHex(picture("jpg"));

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void shadingIsRefused() {
        refused(
                pdf((pdf, page, drawing) -> {
                    var function = stream(pdf, "0123456789ab");
                    function.setInt(COSName.FUNCTION_TYPE, 0);
                    var shading = new COSDictionary();
                    shading.setInt(COSName.SHADING_TYPE, 1);
                    shading.setItem(COSName.FUNCTION, function);
                    resource(page, "Shading", shading);
                }),
                "page 2",
                "shading");
        refused(
                pdf((pdf, page, drawing) -> {
                    var mesh = stream(pdf, "0123456789ab");
                    mesh.setInt(COSName.SHADING_TYPE, 4);
                    var pattern = new COSDictionary();
                    pattern.setInt(COSName.PATTERN_TYPE, 2);
                    pattern.setItem("Shading", mesh);
                    resource(page, "Pattern", pattern);
                }),
                "page 2",
                "shading");
        refused(drawn("/S1 sh"), "page 2", "sh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASCIIHexDecode", "AHx", "JPXDecode", "RunLengthDecode"})
    void streamThatIsNoPartOfATextIsRefused(String filter) {
        refused(
                pdf((pdf, page, drawing) -> {
                    var stream = stream(pdf, JPEG + ">");
                    stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
                    resource(page, "XObject", stream);
                }),
                "page 2");
        refused(
                pdf((pdf, page, drawing) -> {
                    var stream = stream(pdf, JPEG + ">");
                    stream.setItem(COSName.FILTER, COSArray.ofCOSNames(List.of("ASCIIHexDecode", filter)));
                    page.getCOSObject().setItem("PieceInfo", dictionary("Private", stream));
                }),
                "page 2");
    }

    @Test
    void streamsOfAnotherKindAreRefusedWhereATextHasItsOwn() {
        for (var key : List.of("FontFile", "FontFile2", "FontFile3", "ToUnicode", "Metadata", "DestOutputProfile")) {
            refused(
                    pdf((pdf, page, drawing) -> {
                        var font = dictionary(key, packed(pdf, picture("jpg")));
                        resource(page, "Font", font);
                    }),
                    "page 2");
        }
        refused(
                pdf((pdf, page, drawing) -> {
                    var form = packed(pdf, picture("jpg"));
                    form.setName(COSName.SUBTYPE, "Form");
                    resource(page, "XObject", form);
                }),
                "page 2");
    }

    @Test
    void pictureInMetadataIsRefusedWhateverItsPrefix() {
        var xmp = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description>%s"
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
        for (var content : List.of(
                "<g:image xmlns:g='http://ns.adobe.com/xap/1.0/g/img/'>/9j/4AAQ</g:image>",
                "<p:a xmlns:p='http://www.example.org/'>x</p:a>",
                "<d:title xmlns:d='http://purl.org/dc/elements/1.1/'>" + "/9j/4AAQ".repeat(200) + "</d:title>")) {
            refused(metadata(xmp.formatted(content)), "metadata");
        }
        assertThat(looking.at(metadata(
                                xmp.formatted("<d:title xmlns:d='http://purl.org/dc/elements/1.1/'>A law</d:title>")))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }

    @Test
    void pictureInAnAppearanceIsRefused() {
        refused(
                pdf((pdf, page, drawing) -> {
                    var link = dictionary("AP", dictionary("N", stream(pdf, "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI")));
                    link.setName(COSName.SUBTYPE, "Link");
                    annotate(page, link);
                }),
                "page 2",
                "in its drawing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stamp", "Ink", "Anything", "PrinterMark"})
    void annotationThatNoTextNeedsIsRefused(String subtype) {
        refused(
                pdf((pdf, page, drawing) -> {
                    var annotation = new COSDictionary();
                    annotation.setName(COSName.SUBTYPE, subtype);
                    annotate(page, annotation);
                }),
                "page 2",
                subtype);
    }

    @Test
    void actionThatNoTextNeedsIsRefused() {
        for (var action : List.of("Anything", "Trans", "Thread", "Hide", "ResetForm")) {
            refused(
                    pdf((pdf, page, drawing) -> {
                        var orders = new COSDictionary();
                        orders.setName(COSName.S, action);
                        pdf.getDocumentCatalog().getCOSObject().setItem("OpenAction", orders);
                    }),
                    "the document as a whole",
                    action);
        }
    }

    @Test
    void dataInAStringOrACommentIsRefused() {
        var data = new byte[300];
        data[7] = 3;
        refused(pdf((pdf, page, drawing) -> page.getCOSObject().setItem("Anything", new COSString(data))), "page 2");
        refused(drawn("% " + new String(picture("jpg"), ISO_8859_1).replaceAll("[\r\n]", "")), "page 2", "comment");
        var jpeg = new String(picture("jpg"), ISO_8859_1).replaceAll("[\r\n]", " ");
        refused(inserted(pdf(), "1 0 obj", "%" + jpeg + "\n"), "comment");
        refused(inserted(pdf(), "1 0 obj", "%" + JPEG + "\n"), "comment");
        refused(inserted(pdf(), "1 0 obj", JPEG + "\n"), "the file");
    }

    @Test
    void unknownOperatorIsRefused() {
        refused(drawn("1 0 0 anything"), "page 2", "anything");
    }

    @Test
    void bytesBehindAStreamAreRefused() {
        refused(
                pdf((pdf, page, drawing) -> {
                    var content = packed(pdf, "q Q".getBytes(ISO_8859_1));
                    var longer = new ByteArrayOutputStream();
                    try (var raw = content.createRawInputStream()) {
                        raw.transferTo(longer);
                    }
                    longer.write(picture("jpg"));
                    try (var out = content.createRawOutputStream()) {
                        longer.writeTo(out);
                    }
                    content.setName(COSName.SUBTYPE, "Form");
                    resource(page, "XObject", content);
                }),
                "page 2");
    }

    @Test
    void objectOutsideOfEveryTableIsRefused() {
        refused(inserted(pdf(), "1 0 obj", "99 0 obj\n<< /Length 4 >>\nstream\nABCD\nendstream\nendobj\n"));
    }

    @Test
    void earlierStateIsReadToo() throws IOException {
        refused(saved(GivenDocuments.pdfWithPicture(), true), "a picture");
        assertThat(looking.at(saved(pdf(), true)).type()).isEqualTo(DocumentType.PDF);
    }

    @Test
    void twoFilesInOneAreRefused() throws IOException {
        var zip = new ByteArrayOutputStream();
        zip.write(pdf());
        try (var packing = new ZipOutputStream(zip)) {
            packing.setMethod(ZipOutputStream.STORED);
            packing.setComment("%%EOF");
            var entry = new ZipEntry("a.jpg");
            var crc = new CRC32();
            crc.update(picture("jpg"));
            entry.setCrc(crc.getValue());
            entry.setSize(picture("jpg").length);
            packing.putNextEntry(entry);
            packing.write(picture("jpg"));
        }
        looking.refuses(zip.toByteArray(), DOCUMENT_UNREADABLE);
        var two = new ByteArrayOutputStream();
        two.write(pdf());
        two.write(pdf());
        looking.refuses(two.toByteArray(), DOCUMENT_UNREADABLE);
    }

    private void refused(byte[] pdf, String... words) {
        looking.refuses(pdf, DOCUMENT_MORE_THAN_TEXT, words);
    }

    /** The second page is emptied in a state that is appended. */
    private static byte[] saved(byte[] file, boolean emptied) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(file)) {
            var page = pdf.getPage(1);
            page.getCOSObject().removeItem(COSName.RESOURCES);
            page.getCOSObject().removeItem(COSName.CONTENTS);
            page.getCOSObject().setNeedToBeUpdated(emptied);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /** Puts bytes before the object; the reader finds the objects although its table is then wrong. */
    private static byte[] inserted(byte[] pdf, String before, String what) {
        return new String(pdf, ISO_8859_1)
                .replaceFirst(before, "MARK" + before)
                .replace("MARK", what)
                .getBytes(ISO_8859_1);
    }

    private static byte[] drawn(String operators) {
        return pdf((pdf, page, drawing) -> {
            try (var more = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
                more.appendRawCommands(operators + "\n");
            }
        });
    }

    private static byte[] metadata(String xmp) {
        return pdf((pdf, page, drawing) -> {
            var metadata = packed(pdf, xmp.getBytes(ISO_8859_1));
            metadata.setName(COSName.TYPE, "Metadata");
            metadata.setName(COSName.SUBTYPE, "XML");
            pdf.getDocumentCatalog().getCOSObject().setItem("Metadata", metadata);
        });
    }

    private static void resource(PDPage page, String kind, COSBase value) {
        page.getResources().getCOSObject().setItem(kind, dictionary("X1", value));
    }

    private static void annotate(PDPage page, COSDictionary annotation) {
        var all = new COSArray();
        all.add(annotation);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
    }

    private static COSStream stream(PDDocument pdf, String content) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
        return stream;
    }

    private static COSStream packed(PDDocument pdf, byte[] content) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static COSDictionary dictionary(String key, COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }
}
