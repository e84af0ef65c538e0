package org.lanzarote.monitoring.files.nameless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;

/** The copy of a DOCX or XLSX tells what it says, and nobody who made it. */
@Execution(CONCURRENT)
class NamelessOfficeTest {

    private static final String NAME = "Quillfeather";

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:q=\"https://quillfeather.example.org\" mc:Ignorable=\"w14 q\"";

    private static final String BODY = "<w:document " + W + "><!-- Quillfeather --><?q Quillfeather?><w:body>"
            + "<w:p w:rsidR=\"00AB12CD\" w14:paraId=\"1A2B3C4D\" q:by=\"Quillfeather\"><w:pPr><w:pStyle w:val=\"QuillfeatherBody\"/></w:pPr>"
            + "<w:ins w:id=\"1\" w:author=\"Quillfeather\" w:date=\"2026-11-25T08:00:00Z\"><w:r><w:t>What was said</w:t></w:r></w:ins>"
            + "<w:del w:id=\"2\" w:author=\"Quillfeather\" w:date=\"2026-11-25T08:00:00Z\"><w:r><w:delText>before</w:delText></w:r></w:del>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><q:note>Quillfeather</q:note></w:p>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"Quillfeather\"/><w:tag w:val=\"Quillfeather\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>"
            + "<w:customXml w:uri=\"urn:Quillfeather\" w:element=\"Quillfeather\"><w:p><w:r><w:t>and kept</w:t></w:r></w:p></w:customXml>"
            + "</w:body></w:document>";

    private static final String STYLES = "<w:styles " + W + "><w:style w:type=\"paragraph\" w:customStyle=\"1\""
            + " w:styleId=\"QuillfeatherBody\"><w:name w:val=\"Quillfeather body\"/><w:rsid w:val=\"00AB12CD\"/></w:style></w:styles>";

    private static final String SETTINGS = "<w:settings " + W + "><w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids>"
            + "<w:docVars><w:docVar w:name=\"By\" w:val=\"Quillfeather\"/></w:docVars><w:saveThroughXslt w:solutionID=\"Quillfeather\"/>"
            + "<w:defaultTabStop w:val=\"720\"/></w:settings>";

    private static final String COMMENTS = "<w:comments " + W + "><w:comment w:id=\"0\" w:author=\"Quillfeather\""
            + " w:initials=\"Quillfeather\"><w:p><w:r><w:t>A remark</w:t></w:r></w:p></w:comment></w:comments>";

    @TempDir
    Path folder;

    @Test
    void copyOfATextDocumentNamesNobody() throws IOException {
        var parts = Copying.parts(new Copying(folder).of(letter().bytes()));

        assertThat(parts.toString()).doesNotContainIgnoringCase(NAME).doesNotContain("00AB12CD", "1A2B3C4D", "2026-11");
        assertThat(parts.keySet()).noneMatch(part -> part.matches("(docProps|customXml).*|.*people.*"));
        assertThat(parts.get("word/document.xml")).contains("What was said", "before", "and kept", "PA");
        assertThat(parts.get("word/comments.xml")).contains("A remark", "w:author=\"Author\"");
        assertThat(parts.get("word/settings.xml")).contains("defaultTabStop");
        assertThat(parts.get("[Content_Types].xml"))
                .contains("word/document.xml")
                .doesNotContain("docProps", "people");
        try (var read = new XWPFDocument(new ByteArrayInputStream(new Copying(folder).of(letter().bytes())))) {
            assertThat(read.getParagraphs()).isNotEmpty();
        }
    }

    @Test
    void copyOfAWorkbookNamesNobody() throws IOException {
        var copy = new Copying(folder).of(workbook());

        assertThat(Copying.parts(copy).toString()).doesNotContainIgnoringCase(NAME);
        try (var read = WorkbookFactory.create(new ByteArrayInputStream(copy))) {
            var cell = read.getSheet("Figures").getRow(0).getCell(0);
            assertThat(cell.getNumericCellValue()).isEqualTo(306);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("Author:\nOdd");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,<w:fldSimple w:instr=' AUTHOR '/>,AUTHOR",
        "word/document.xml,<w:r><w:instrText>USER</w:instrText></w:r><w:r><w:instrText>NAME</w:instrText></w:r>,USERNAME",
        "word/document.xml,<w:r><w:instrText>TOC \\t \"My style;1\"</w:instrText></w:r>,TOC",
        "word/document.xml,<w:r><w:rPr><w:vanish/></w:rPr></w:r>,hidden text"
    })
    void whatCannotBeTakenOutIsNamed(String part, String xml, String told) {
        var given = letter().edited(part, body -> body.replace("</w:body>", "<w:p>" + xml + "</w:p></w:body>"));

        assertThatThrownBy(() -> new Copying(folder).of(given.bytes()))
                .hasMessageContaining(part)
                .hasMessageContaining(told);
    }

    @Test
    void partThatIsNotKnownIsNamed() {
        var given = letter().with("word/invented.xml", "<x/>");

        assertThatThrownBy(() -> new Copying(folder).of(given.bytes())).hasMessageContaining("word/invented.xml");
    }

    private static GivenPackage letter() {
        return GivenPackage.of(GivenDocuments.docx())
                .with("word/document.xml", BODY)
                .with("word/styles.xml", STYLES)
                .with("word/settings.xml", SETTINGS)
                .with("word/comments.xml", COMMENTS)
                .with(
                        "word/people.xml",
                        "<w15:people xmlns:w15=\"urn:x\"><w15:person w15:author=\"Quillfeather\"/></w15:people>")
                .with("docProps/core.xml", "<core>Quillfeather</core>")
                .with("docProps/app.xml", "<app><Company>Quillfeather</Company></app>")
                .with("docProps/custom.xml", "<custom>Quillfeather</custom>")
                .with("customXml/item1.xml", "<b:x xmlns:b=\"urn:x\">Quillfeather</b:x>")
                .edited(
                        "[Content_Types].xml",
                        types -> types.replace(
                                "</Types>",
                                "<Override PartName=\"/word/people.xml\" ContentType=\"application/x+xml\"/></Types>"));
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator(NAME);
            book.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany(NAME);
            var sheet = book.createSheet("Figures");
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(306);
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
            comment.setAuthor(NAME);
            comment.setString(NAME + ":\nOdd");
            cell.setCellComment(comment);
            book.write(out);
        }
        return GivenPackage.of(out.toByteArray())
                .edited(
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst(
                                "(<(\\w+:)?workbookPr)",
                                "<fileSharing userName=\"Quillfeather\"/>$1 codeName=\"Quillfeather\""))
                .with("xl/persons/person.xml", "<personList>Quillfeather</personList>")
                .with("docMetadata/LabelInfo.xml", "<labels>Quillfeather</labels>")
                .bytes();
    }
}
