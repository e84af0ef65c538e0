package org.lanzarote.monitoring.files.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.docx;
import static org.lanzarote.monitoring.files.document.GivenDocuments.office;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file is in the words, values and names that the parts of a package are written in. */
@Execution(CONCURRENT)
class PackageWordsTest {

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void fileAsAWordIsRefused() {
        var file = Base64.getEncoder().encodeToString(new byte[900]);
        looking.refuses(
                docx("<w:p><w:r><w:t>" + file + "</w:t></w:r></w:p>"), DOCUMENT_MORE_THAN_TEXT, "a file as text");
        looking.refuses(docx("<w:p w:tag=\"" + file + "\"/>"), DOCUMENT_MORE_THAN_TEXT, "a file as text");
        looking.refuses(odt("<text:p>" + file + "</text:p>"), DOCUMENT_MORE_THAN_TEXT, "a file as text");
    }

    @Test
    void fileInTheNamesOfXmlIsRefused() {
        var file = Base64.getEncoder()
                .encodeToString(new byte[900])
                .replace('+', '_')
                .replace('/', '_');
        var spaces = twenty(" xmlns:q%d=\"urn:%1$d" + "A".repeat(60) + "\"");
        var attributes = twenty(" a" + "A".repeat(60) + "%d=\"1\"");
        for (var names : List.of(
                " xmlns:q=\"urn:" + file + "\"",
                " xmlns:" + file + "=\"urn:q\"",
                " " + file + "=\"1\"",
                spaces,
                attributes)) {
            looking.refuses(docx("<w:p" + names + "/>"), DOCUMENT_MORE_THAN_TEXT, "word/document.xml", "names");
            looking.refuses(odt("<text:p" + names + "/>"), DOCUMENT_MORE_THAN_TEXT, "content.xml", "names");
        }
        assertThat(looking.at(docx("<w:p xmlns:q=\"http://www.example.org/2031/wordml\"/>"))
                        .type())
                .isEqualTo(DocumentType.DOCX);
    }

    @Test
    void namespacesOfALibraryOfDocumentsAreTaken() {
        var library = "http://schemas.microsoft.com/";
        var spaces = new StringBuilder();
        for (var space : List.of(
                "office/2006/metadata/contentType",
                "office/2006/metadata/properties",
                "office/2006/metadata/properties/metaAttributes",
                "office/2006/documentManagement/types",
                "office/infopath/2007/PartnerControls",
                "office/internal/2005/internalDocumentation",
                "office/2006/metadata/longProperties",
                "office/2006/coverPageProps",
                "sharepoint/v3",
                "sharepoint/v3/contenttype/forms",
                "internal/obd")) {
            spaces.append(" xmlns:n%d=\"%s\"".formatted(spaces.length(), library + space));
        }
        var own = twenty(" xmlns:o%d=\"4fc81810-4f98-4e7e-b20e-7b2a690091%1$02d\"");
        var kind = " contentTypeID=\"0x0101" + "00D67C1B2E47A84D3B9F5C0E6A2F4B8D19".repeat(3) + "\"";
        var data = "<n0:contentTypeSchema" + spaces + own + kind + "/>";
        assertThat(looking.at(office().with("customXml/item1.xml", data).bytes())
                        .type())
                .isEqualTo(DocumentType.DOCX);
    }

    @Test
    void fileInNamesOfBookmarksIsRefused() {
        var names = twenty("<w:bookmarkStart w:id=\"%d\" w:name=\"" + "A".repeat(900) + "\"/>");
        looking.refuses(docx("<w:p>" + names + "</w:p>"), DOCUMENT_MORE_THAN_TEXT, "a word of more than 100");
        var name = "<text:bookmark text:name=\"" + "A".repeat(900) + "\"/>";
        looking.refuses(
                odt("<text:p>" + name + name + "</text:p>"), DOCUMENT_MORE_THAN_TEXT, "a word of more than 100");
        var digests = ("<w:p w:hash=\"" + "a1".repeat(44) + "\"/>").repeat(100);
        assertThat(looking.at(docx(digests)).type()).isEqualTo(DocumentType.DOCX);
    }

    /** A program gives a number to each edit and each paragraph, which nobody sees. */
    @Test
    @Tag("slow") // 0.4 s
    void fileInNumbersOfEditsIsRefused() {
        for (var value : List.of("a".repeat(88), "QUJDREVG", "0", "")) {
            looking.refuses(docx("<w:p w:rsidR=\"" + value + "\"/>"), DOCUMENT_MORE_THAN_TEXT, "rsidR of p");
            looking.refuses(docx("<w:p><w:rsid w:val=\"" + value + "\"/></w:p>"), DOCUMENT_MORE_THAN_TEXT, "rsid");
        }
        var edits = "<w:p w:rsidR=\"%08X\" w:rsidP=\"%1$08x\"/>";
        looking.refuses(docx(numbered(9_000, edits)), DOCUMENT_MORE_THAN_TEXT, "values that no reader shows");
        looking.refuses(
                docx(numbered(9_000, "<w:bookmarkStart w:id=\"1%08d\" w:name=\"_%1$08x\"/>")),
                DOCUMENT_MORE_THAN_TEXT,
                "values that no reader shows");
        looking.refuses(
                odt(numbered(9_000, "<text:bookmark text:name=\"a%08x\"/>")),
                DOCUMENT_MORE_THAN_TEXT,
                "values that no reader shows");
    }

    /** Each value is a colour, a language, a measure, or as short as a name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:color w:val="HEX"/>                                        | val of color
            <w:shd w:fill="HEX"/>                                         | fill of shd
            <w:highlight w:val="1F2E"/><w:color w:val="A1b2C3d4E5"/>      | val of color
            <w:spacing w:before="DIGITS"/>                                | before of spacing
            <w:ind w:left="a1b2c3"/>                                      | left of ind
            <w:lang w:val="QUJDREVGR0hJSg=="/>                            | val of lang
            <w:lang w:eastAsia="HEX"/>                                    | eastAsia of lang
            <w:bookmarkStart w:id="1" w:name="HEX"/>                      | name of bookmarkStart
            <w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdHEX"/> | id of hyperlink
            <w:outlineLvl w:val="DIGITS"/>                                | val of outlineLvl
            """)
    void fileInValuesOfAnElementIsRefused(String element, String told) {
        var written = element.replace("HEX", "0123456789abcdef".repeat(6)).replace("DIGITS", "1234567890".repeat(4));
        looking.refuses(docx("<w:p><w:pPr>" + written + "</w:pPr></w:p>"), DOCUMENT_MORE_THAN_TEXT, told);
    }

    @Test
    void fileInSettingsIsRefused() {
        var item = "<config:config-item %s config:type=\"base64Binary\">%s</config:config-item>";
        for (var setting : List.of(
                item.formatted("config:name='PrinterSetup'", "QUJD"),
                item.formatted("config:name=\"&#80;rinterSetup\"", "<![CDATA[QUJD]]>"),
                item.formatted("config:name=\"ZoomFactor\"", "a1".repeat(40)))) {
            looking.refuses(settings(setting), DOCUMENT_MORE_THAN_TEXT, "settings.xml", "config-item");
        }
        for (var setting : List.of(
                item.formatted("config:name=\"PrinterSetup\"", "QUJD"),
                item.formatted("config:name=\"ZoomFactor\"", "100"))) {
            assertThat(looking.at(settings(setting)).type()).isEqualTo(DocumentType.ODT);
        }
    }

    @Test
    @Tag("slow") // 0.8 s
    void numbersOfEditsBesideTheTextOfThemAreTaken() {
        var text = "<w:p w:rsidR=\"%08X\"><w:r w:rsidR=\"00B2C3D4\"><w:t>Article %1$d. A law</w:t></w:r></w:p>";
        assertThat(looking.at(docx(numbered(20_000, text))).type()).isEqualTo(DocumentType.DOCX);
        assertThat(looking.at(docx(numbered(3_000, "<w:p w:rsidR=\"%08X\"/>"))).type())
                .isEqualTo(DocumentType.DOCX);
    }

    /** Numbers far from each other, so that none is in another. */
    private static String numbered(int times, String format) {
        return IntStream.range(1, times + 1)
                .mapToObj(number -> format.formatted(number * 104_729))
                .collect(joining());
    }

    private static String twenty(String format) {
        return IntStream.range(0, 20).mapToObj(format::formatted).collect(joining());
    }

    private static byte[] settings(String item) {
        return openDocument(DocumentType.ODT)
                .with(
                        "settings.xml",
                        "<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\"><office:settings>"
                                + "<config:config-item-set config:name=\"ooo:view-settings\">"
                                + item + "</config:config-item-set></office:settings></office:document-settings>")
                .bytes();
    }

    private static byte[] odt(String element) {
        return openDocument(DocumentType.ODT)
                .edited("content.xml", xml -> xml.replace("<text:p>", element + "<text:p>"))
                .bytes();
    }
}
