package org.lanzarote.monitoring.files.visible;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;

/** Of a DOCX, what its pages show is read, and none of the places in which a name was found. */
@Execution(CONCURRENT)
class WordTextTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"http://x/footnotes\" Target=\"footnotes.xml\"/>"
                    + "<Relationship Id=\"rId3\" Type=\"http://x/comments\" Target=\"comments.xml\"/>"
                    + "<Relationship Id=\"rId4\" Type=\"http://x/hyperlink\" Target=\"https://quillfeather.example.org\""
                    + " TargetMode=\"External\"/></Relationships>";

    private static final String STYLES = "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"Secret\">"
            + "<w:name w:val=\"Quillfeather body\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"More\"><w:basedOn w:val=\"Pale\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Pale\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:vanish/></w:rPr>"
            + "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr></w:tblStylePr></w:style>"
            + "</w:styles>";

    private static final String NOTES = "<w:footnotes " + W + "><w:footnote w:id=\"-1\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/><w:t>What a note says</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"6\"><w:p><w:r><w:t>Quillfeather, referred to by nothing</w:t></w:r></w:p></w:footnote>"
            + "</w:footnotes>";

    @TempDir
    Path folder;

    @Test
    void pagesAreRead() {
        assertThat(read(
                        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>What was </w:t></w:r>"
                                + "<w:r><w:t>said</w:t><w:footnoteReference w:id='5'/></w:r></w:p>",
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                        "<w:p><w:ins w:author='Q'><w:r><w:t>Put in</w:t><w:br/><w:t>later</w:t></w:r></w:ins></w:p>",
                        "<w:sdt><w:sdtContent><w:p><w:hyperlink r:id='rId4'><w:r><w:t>Of a link</w:t></w:r></w:hyperlink>"
                                + "</w:p></w:sdtContent></w:sdt>",
                        "<w:p><w:r><w:t>Around</w:t><mc:AlternateContent><mc:Choice Requires='wps'>"
                                + box("", "In a box")
                                + "</mc:Choice><mc:Fallback><w:p><w:r><w:t>Again</w:t></w:r></w:p></mc:Fallback>"
                                + "</mc:AlternateContent></w:r></w:p>"))
                .containsExactly(
                        "\u2022 What was said[1]",
                        "In a cell",
                        "Put in",
                        "later",
                        "Of a link",
                        "Around",
                        "In a box",
                        "[1] What a note says");
    }

    @Test
    void rowOfATableIsALine() {
        var text = text(
                "<w:p><w:r><w:t>Before</w:t></w:r></w:p>",
                "<w:tbl>" + row(cell("", "Region"), cell("", "2017"), cell("", "2018", "in\nparts"), cell("", ""))
                        + row(
                                cell("<w:vMerge w:val='restart'/>", "North"),
                                cell("<w:gridSpan w:val='2'/>", "12"),
                                cell("", "7"))
                        + row(cell("<w:vMerge/>", "Quillfeather"), cell("", ""), cell("", "3"), cell("", "4"))
                        + "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell("", "5") + "</w:tr>"
                        + row(cell("", ""), cell("", ""), cell("", ""), cell("", ""))
                        + "</w:tbl>",
                "<w:tbl>" + row(cell("", "A", "frame")) + "</w:tbl>",
                "<w:tbl>"
                        + row(
                                cell("", "Outer"),
                                "<w:tc><w:tbl>" + row(cell("", "In"), cell("", "ner")) + "</w:tbl><w:p/></w:tc>")
                        + "</w:tbl>",
                "<w:p><w:r><w:t>Around</w:t>" + box("", "Boxed") + "</w:r></w:p>");

        assertThat(text.texts())
                .containsExactly(
                        "Before",
                        "Region | 2017 | 2018 / in / parts |",
                        "North | 12 | | 7",
                        "| | 3 | 4",
                        "| | 5 |",
                        "A",
                        "frame",
                        "Outer | In; ner",
                        "Around",
                        "Boxed");
        assertThat(text.passages())
                .extracting(Passage::place)
                .containsExactly(
                        "paragraph 1",
                        "table 1, row 1",
                        "table 1, row 2",
                        "table 1, row 3",
                        "table 1, row 4",
                        "table 2, row 1",
                        "table 2, row 1",
                        "table 3, row 1",
                        "paragraph 2",
                        "paragraph 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:bookmarkStart w:id='1' w:name='Quillfeather'/><w:bookmarkEnd w:id='1'/></w:p>",
                "<w:p><w:hyperlink r:id='rId4' w:tooltip='Quillfeather'/></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK Quillfeather</w:instrText>"
                        + "<w:t>Quillfeather</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
                "<w:p><w:fldSimple w:instr='AUTHOR Quillfeather'/></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='Quillfeather'/></w:ffData>"
                        + "</w:fldChar></w:r></w:p>",
                "<w:p><w:del w:author='Quillfeather'><w:r><w:delText>Quillfeather</w:delText></w:r></w:del></w:p>",
                "<w:p><w:del><w:r><w:t>Quillfeather</w:t></w:r></w:del></w:p>",
                "<w:p><w:moveFrom><w:r><w:t>Quillfeather</w:t></w:r></w:moveFrom></w:p>",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:sz w:val='1'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:w w:val='1'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:position w:val='3168'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:position w:val='-3168'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:spacing w:line='2' w:lineRule='exact'/></w:pPr><w:r><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:trPr><w:trHeight w:val='1' w:hRule='exact'/></w:trPr><w:tc><w:p><w:r>"
                        + "<w:t>Quillfeather</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>"
                        + "</w:tc></w:tr></w:tbl>",
                "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='FFFFFF'/></w:rPr>"
                        + "<w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:rStyle w:val='More'/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val='Secret'/></w:pPr><w:r><w:t>Quillfeather</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>Quillfeather</w:t></w:r></w:p></w:tc>"
                        + "</w:tr></w:tbl>",
                "<w:tbl><w:tblPr><w:tblCaption w:val='Quillfeather'/></w:tblPr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>"
                        + "<w:r><w:t>Quillfeather</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                "<w:sdt><w:sdtPr><w:alias w:val='Quillfeather'/><w:placeholder><w:p><w:r><w:t>Quillfeather</w:t></w:r>"
                        + "</w:p></w:placeholder></w:sdtPr></w:sdt>",
                "<w:customXml w:uri='urn:Quillfeather' w:element='Quillfeather'/>",
                "<w:p><q:note xmlns:q='urn:q'>Quillfeather</q:note><!-- Quillfeather --><?q Quillfeather?></w:p>"
            })
    void whatPagesDoNotShowIsNotRead(String xml) {
        assertThat(read("<w:p><w:r><w:t>What was said</w:t></w:r></w:p>", xml)).containsExactly("What was said");
    }

    @Test
    void namesOfDrawingsAndHiddenOnesAreNotRead() {
        assertThat(read(
                        "<w:p><w:r><w:t>Said</w:t>" + box(" name='Quillfeather' descr='Quillfeather'", "Shown")
                                + "</w:r></w:p>",
                        "<w:p><w:r>" + box(" hidden='1'", "Quillfeather") + "</w:r></w:p>"))
                .containsExactly("Said", "Shown");
    }

    @Test
    void whiteTextOnAColourIsRead() {
        assertThat(read("<w:p><w:pPr><w:shd w:fill='000000'/></w:pPr><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr>"
                        + "<w:t>A heading</w:t></w:r></w:p>"))
                .containsExactly("A heading");
        var white =
                "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Head</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        for (var table : List.of(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:color='auto' w:fill='4472C4'/></w:tcPr>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='solid' w:color='000000' w:fill='FFFFFF'/></w:tcPr>",
                "<w:tbl><w:tblPr><w:tblStyle w:val='Grid'/></w:tblPr><w:tr><w:tc>")) {
            assertThat(read(table + white)).containsExactly("Head");
        }
    }

    @Test
    void rowsAndLettersOfUsualSizesAreRead() {
        assertThat(read(
                        "<w:p><w:pPr><w:spacing w:line='240' w:lineRule='exact'/></w:pPr><w:r><w:rPr><w:w w:val='66'/>"
                                + "<w:position w:val='-6'/><w:spacing w:val='-20'/></w:rPr><w:t>Said</w:t></w:r></w:p>",
                        "<w:tbl><w:tr><w:trPr><w:trHeight w:val='300' w:hRule='exact'/></w:trPr>" + cell("", "So")
                                + "</w:tr><w:tr><w:trPr><w:trHeight w:val='1'/></w:trPr>" + cell("", "too")
                                + "</w:tr></w:tbl>"))
                .containsExactly("Said", "So", "too");
    }

    @Test
    void documentThatShowsNothingIsRefused() {
        assertThatThrownBy(() -> read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Quillfeather</w:t></w:r></w:p>"))
                .hasMessageContaining("shows no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<w:pPr><w:pStyle w:val='A'/></w:pPr>", "<w:tblPr><w:tblStyle w:val='A'/></w:tblPr>", "<w:p>"})
    void damagedDocumentIsRefused(String xml) {
        assertThatThrownBy(() -> read(xml)).hasMessageContaining("damaged");
    }

    private List<String> read(String... body) {
        return text(body).texts();
    }

    private VisibleText text(String... body) {
        var letter = GivenPackage.of(GivenDocuments.docx())
                .with(
                        "word/document.xml",
                        "<w:document " + W + "><w:body>" + String.join("", body) + "</w:body></w:document>")
                .with("word/_rels/document.xml.rels", RELATIONS)
                .with("word/styles.xml", STYLES)
                .with("word/footnotes.xml", NOTES)
                .with(
                        "word/comments.xml",
                        "<w:comments " + W
                                + "><w:comment w:author=\"Quillfeather\"><w:p><w:r><w:t>Quillfeather</w:t></w:r>"
                                + "</w:p></w:comment></w:comments>")
                .with("docProps/core.xml", "<core>Quillfeather</core>")
                .with("customXml/item1.xml", "<x>Quillfeather</x>");
        return new Seen(folder).text(letter.bytes(), DocumentType.DOCX);
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String property, String... paragraphs) {
        return Stream.of(paragraphs)
                .map(text -> "<w:p><w:r><w:t>" + text.replace("\n", "</w:t><w:br/><w:t>") + "</w:t></w:r></w:p>")
                .collect(joining("", "<w:tc><w:tcPr>" + property + "</w:tcPr>", "</w:tc>"));
    }

    private static String box(String more, String text) {
        return "<w:drawing><wp:inline><wp:docPr id='1'" + more + "/><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                + "<w:txbxContent><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing>";
    }
}
