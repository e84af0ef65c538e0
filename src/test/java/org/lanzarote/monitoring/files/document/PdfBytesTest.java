package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.pdf;
import static org.lanzarote.monitoring.files.document.GivenDocuments.picture;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** Each byte of a PDF belongs to an object or a table that is read, and no other file is within. */
@Execution(CONCURRENT)
class PdfBytesTest {

    private static final String JPEG = HexFormat.of().formatHex(picture("jpg"));

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
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
        refused(inserted(pdf(), "1 0 obj", "%" + jpeg.substring(0, 11) + "\n"), "comment");
        refused(inserted(pdf(), "startxref", "%\u00E2\u00E3\u00CF\u00D3\n"), "comment");
        var letters = Base64.getEncoder().encodeToString(new byte[3_000]).replace("AAA", "xQ7");
        refused(inserted(pdf(), "1 0 obj", letters.replaceAll("(.{60})", "%$1\n")), "comment");
        refused(inserted(pdf(), "1 0 obj", JPEG + "\n"), "the file");
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

    /** Where nothing is painted, or outside of the page, or in what nothing leads to. */
    @Test
    void fileInNumbersThatNoPageShowsIsRefused() {
        for (var order : List.of(
                "q %d %d 9 9 re W n Q ",
                "1 0 0 1 0.%d%d 0 cm ",
                "%d %d m 9 9 l n ",
                "9%d -%d 1 1 re f ",
                "-%d %d m -9 9 l S ",
                "q 1 0 0 1 9%d 9%d cm 0 0 1 1 re f Q ")) {
            refused(drawn(numbers(order)), "data that no page shows");
        }
        var left = "[" + numbers("%2$d ") + "]";
        refused(inserted(pdf(), "1 0 obj", "99 0 obj\n" + left + "\nendobj\n"), "data that no page shows");
    }

    /** It is drawn beside the page by its own matrix or the page's, in a part that is, or not at all. */
    @Test
    void fileInAPartThatNoPageShowsIsRefused() {
        var areas = numbers("%d %d 9 9 re f ");
        for (var drawing :
                List.of("q 1 0 0 1 5000 0 cm /P Do Q", "/Away Do", "/Outer Do", "", "-9 0 0 -9 -9 -9 cm /P Do")) {
            looking.refuses(parts(areas, drawing), DOCUMENT_MORE_THAN_TEXT, "data that no page shows");
        }
        for (var drawing : List.of("/P Do", "q 0.1 0 0 0.1 100 100 cm /P Do Q", "/Away Do /P Do", "/Inner Do")) {
            assertThat(looking.at(parts(areas, drawing)).type()).isEqualTo(DocumentType.PDF);
        }
    }

    /** A page that draws so, with a part as such, and in one that shifts it away, draws it beside its own place, or within. */
    private static byte[] parts(String content, String drawing) {
        return GivenCatalog.drawn(
                "/XObject<</P 5 0 R/Away 6 0 R/Outer 7 0 R/Inner 8 0 R>>",
                drawing,
                part("", content),
                part("/Matrix[1 0 0 1 0 -5000]/Resources<</XObject<</Q 5 0 R>>>>", "/Q Do"),
                part("/Resources<</XObject<</Q 5 0 R>>>>", "1 0 0 1 -3001 0 cm /Q Do"),
                part("/Matrix[1 0 0 1 -3000 0]/Resources<</XObject<</Q 5 0 R>>>>", "1 0 0 1 3000 0 cm /Q Do"));
    }

    private static String part(String entries, String content) {
        return "<</Type/XObject/Subtype/Form/BBox[0 0 3000 3000]%s/Length %d>>\nstream\n%s\nendstream"
                .formatted(entries, content.length(), content);
    }

    @Test
    void whatIsPaintedOnThePageIsTaken() {
        var painted = "0.24 0 0 -0.24 0 792 cm " + numbers("q 1 0 0 1 %d %d cm 0 0 9 9 re f Q ");
        assertThat(looking.at(drawn(painted)).type()).isEqualTo(DocumentType.PDF);
    }

    /** Three thousand orders of this form, of two numbers each. */
    private static String numbers(String order) {
        var random = new Random(7);
        return IntStream.range(0, 3_000)
                .mapToObj(number -> order.formatted(100 + random.nextInt(900), 100 + random.nextInt(156)))
                .collect(joining());
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

    private void refused(byte[] pdf, String... words) {
        looking.refuses(pdf, DOCUMENT_MORE_THAN_TEXT, words);
    }

    private static byte[] drawn(String operators) {
        return pdf((pdf, page, drawing) -> {
            var contents = new COSArray();
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
            contents.add(packed(pdf, operators.getBytes(ISO_8859_1)));
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        });
    }

    private static void resource(PDPage page, String kind, COSBase value) {
        page.getResources().getCOSObject().setItem(kind, dictionary("X1", value));
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
