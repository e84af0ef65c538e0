package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.office;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.files.document.GivenDocuments.picture;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOCX, XLSX, ODT and ODS hold text only, or are refused with the part where it is not so. */
@Execution(CONCURRENT)
class PackageCheckTest {

    private static final String EXTERNAL = "<Relationship Id=\"rX\" Type=\""
            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\""
            + " TargetMode=\"External\"/></Relationships>";

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/media/image1.jpg", "word/media/image1.xml", "docProps/anything.xml", "word/x.bin"})
    void pictureIsRefusedWhateverItIsCalled(String part) {
        looking.refuses(office().with(part, picture("jpg")).bytes(), DOCUMENT_MORE_THAN_TEXT, part, "JPEG");
        looking.refuses(
                openDocument(DocumentType.ODT)
                        .with("Pictures/1.xml", picture("png"))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "Pictures/1.xml",
                "PNG");
    }

    @Test
    void fileWithinIsRefused() {
        looking.refuses(
                office().with("word/embeddings/Sheet.xlsx", GivenDocuments.xlsx())
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "an archive (ZIP)");
        looking.refuses(office().with("word/embeddings/ole.bin", ole()).bytes(), DOCUMENT_MORE_THAN_TEXT, "OLE");
        looking.refuses(office().with("word/vbaProject.bin", ole()).bytes(), DOCUMENT_MORE_THAN_TEXT, "vbaProject");
        looking.refuses(office().with("word/fonts/font1.odttf", "0000").bytes(), DOCUMENT_MORE_THAN_TEXT, "odttf");
        looking.refuses(
                openDocument(DocumentType.ODS)
                        .with("ObjectReplacements/Object 1", "x")
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "Object 1");
    }

    @Test
    void previewOfOfficeIsRefusedWithWhatToDo() {
        looking.refuses(
                office().with("docProps/thumbnail.jpeg", picture("jpg")).bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "without a preview picture");
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, file:///C:/law.docx",
        "hyperlink, \\\\server\\law.docx",
        "attachedTemplate, file:///C:/Normal.dotm",
        "image, https://www.example.org/a.png",
        "oleObject, https://www.example.org/a"
    })
    void linkToAnotherFileIsRefused(String kind, String target) {
        var relationship = EXTERNAL.formatted(kind, target);
        looking.refuses(
                office().edited("_rels/.rels", rels -> rels.replace("</Relationships>", relationship))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                kind);
    }

    @Test
    void linkToTheWebIsTaken() {
        var relationship = EXTERNAL.formatted("hyperlink", "https://www.example.org/law");
        var document = office().edited("_rels/.rels", rels -> rels.replace("</Relationships>", relationship));
        assertThat(looking.at(document.bytes()).type()).isEqualTo(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:image xlink:href=\"Pictures/1.png\"/>",
                "<draw:object xlink:href=\"./Object 1\"/>",
                "<script:event-listener/>",
                "<office:binary-data>iVBORw0KGgo=</office:binary-data>",
                "<text:section-source/>",
                "<text:a xlink:href=\"../other.odt\">x</text:a>",
                "<text:a xlink:href=\"data:image/png;base64,iVBORw0KGgo=\">x</text:a>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void elementThatBringsSomethingInIsRefused(String element) {
        looking.refuses(text(element), DOCUMENT_MORE_THAN_TEXT, "content.xml");
    }

    @Test
    void documentTypeIsUnsafe() {
        looking.refuses(
                office().edited(
                                "word/document.xml",
                                xml -> "<!DOCTYPE x [<!ENTITY a \"b\">]>" + xml.replaceFirst("<\\?.*\\?>", ""))
                        .bytes(),
                DOCUMENT_UNSAFE,
                "document type");
    }

    @Test
    void otherPackagesAreUnknown() {
        looking.refuses(GivenPackage.empty().with("letter.txt", "Dear all").bytes(), DOCUMENT_UNKNOWN, "archive");
        looking.refuses(
                GivenPackage.empty().with("[Content_Types].xml", "<Types/>").bytes(), DOCUMENT_UNKNOWN, "package");
        looking.refuses(
                GivenPackage.empty().with("mimetype", "application/epub+zip").bytes(), DOCUMENT_UNKNOWN, "package");
        looking.refuses(
                office().edited(
                                "[Content_Types].xml",
                                types -> types.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                        "vnd.ms-word.document.macroEnabled.main"))
                        .bytes(),
                DOCUMENT_UNKNOWN);
    }

    @Test
    void passwordIsTold() {
        var manifest =
                "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><encryption-data/></manifest>";
        looking.refuses(
                openDocument(DocumentType.ODT)
                        .with("META-INF/manifest.xml", manifest)
                        .bytes(),
                DOCUMENT_UNREADABLE,
                "password");
        looking.refuses(ole(), DOCUMENT_UNKNOWN, "OLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "word/../../evil.xml", "/etc/x.xml", "C:\\x.xml", "a/..", "x\u0001.xml"})
    void nameThatLeadsOutIsUnsafe(String part) {
        looking.refuses(office().with(part, "<x/>").bytes(), DOCUMENT_UNSAFE, "leads out");
    }

    @Test
    void whatUnpacksToTooMuchIsUnsafe() {
        looking.refuses(
                office().with("word/x.xml", "<x>" + " ".repeat(30_000_000) + "</x>")
                        .bytes(),
                DOCUMENT_UNSAFE,
                "unpacks");
        var many = office();
        IntStream.range(0, 1_000).forEach(i -> many.with("word/x" + i + ".xml", "<x/>"));
        looking.refuses(many.bytes(), DOCUMENT_UNSAFE, "1000 parts");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20, 500})
    void bytesOfNoPartAreUnsafe(int more) {
        var whole = office().bytes();
        looking.refuses(Arrays.copyOf(whole, whole.length + more), DOCUMENT_UNSAFE, "none of its parts");
        var between = GivenZip.insertedBeforeTheDirectory(whole, more);
        looking.refuses(between, DOCUMENT_UNSAFE, "none of its parts");
        looking.refuses(GivenZip.withComment(whole, new byte[more]), DOCUMENT_UNSAFE, "none of its parts");
    }

    @Test
    void bytesBesideAPartAreUnsafe() {
        for (int kind : new int[] {0x6666, 0x7875}) {
            var noted = office().bytes(kind, picture("png"));
            looking.refuses(noted, DOCUMENT_UNSAFE, "none of its parts");
        }
        var room = new byte[500];
        room[0] = 0x28;
        room[1] = (byte) 0xA0;
        assertThat(looking.at(office().bytes(0xA220, room)).type()).isEqualTo(DocumentType.DOCX);
        room[499] = 1;
        looking.refuses(office().bytes(0xA220, room), DOCUMENT_UNSAFE, "none of its parts");
    }

    @Test
    void brokenTextIsUnreadable() {
        looking.refuses(
                office().edited("word/document.xml", xml -> xml.replace("A law", "A law\0"))
                        .bytes(),
                DOCUMENT_UNREADABLE,
                "word/document.xml");
    }

    @Test
    void bytesBehindWhatIsPackedAreUnsafe() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var name : office().names()) {
                var content = office().part(name);
                var packer = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
                packer.setInput(content);
                packer.finish();
                var packed = new byte[content.length + 1_000];
                int length = packer.deflate(packed) + (name.equals("word/document.xml") ? 200 : 0);
                packer.end();
                var part = new ZipArchiveEntry(name);
                part.setMethod(ZipEntry.DEFLATED);
                part.setSize(content.length);
                part.setCompressedSize(length);
                var sum = new CRC32();
                sum.update(content);
                part.setCrc(sum.getValue());
                zip.addRawArchiveEntry(part, new ByteArrayInputStream(packed, 0, length));
            }
        }
        looking.refuses(out.toByteArray(), DOCUMENT_UNSAFE, "none of its parts");
    }

    @Test
    void previewOfLibreOfficeIsBlankedAndTheRestIsAsItWas() throws IOException {
        var file = looking.file(GivenDocuments.odtWithPreview());

        assertThat(DocumentCheck.check(file)).isEqualTo(new CheckedDocument(DocumentType.ODT, true));

        var kept = GivenPackage.of(Files.readAllBytes(file));
        var preview = ImageIO.read(new ByteArrayInputStream(kept.part("Thumbnails/thumbnail.png")));
        assertThat(List.of(preview.getWidth(), preview.getHeight())).containsOnly(1);
        assertThat(preview.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(kept.part("layout-cache")).isEmpty();
        assertThat(kept.part("content.xml"))
                .isEqualTo(openDocument(DocumentType.ODT).part("content.xml"));
        assertThat(DocumentCheck.check(file).type()).isEqualTo(DocumentType.ODT);
        assertThat(folder).isDirectoryContaining(left -> left.equals(file));
    }

    private static byte[] ole() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    }

    private static byte[] text(String element) {
        return openDocument(DocumentType.ODT)
                .edited("content.xml", xml -> xml.replace("<text:p>", element + "<text:p>"))
                .bytes();
    }
}
