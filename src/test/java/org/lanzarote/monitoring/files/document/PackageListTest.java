package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.office;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package has only those parts, relationships, elements, fields and functions that a text needs. */
@Execution(CONCURRENT)
class PackageListTest {

    private static final String PREFIXES =
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
                " dde cmd x",
                "INCLUDEPICTURE \"https://www.example.org/a.png\" \\d",
                "INCLUDETEXT \"https://www.example.org/a.docx\"",
                "LINK Excel.Sheet.8 \"C:\\\\a.xlsx\"",
                "EMBED Package",
                "IMPORT a.png",
                "RD \"C:\\\\chapter2.docx\"",
                "MACROBUTTON Run here",
                "DISPLAYBARCODE \"www\" QR",
                "HYPERLINK \"file:///C:/law.docx\"",
                "HYPERLINK \\\\\\\\server\\\\law.docx",
                ""
            })
    void fieldThatNoTextNeedsIsRefused(String code) {
        looking.refuses(field(code, ""), DOCUMENT_MORE_THAN_TEXT, "word/document.xml", "field");
        looking.refuses(
                docx("<w:p><w:fldSimple w:instr=\"" + code.replace("\"", "&quot;") + "\"/></w:p>"),
                DOCUMENT_MORE_THAN_TEXT,
                "field");
    }

    @Test
    void fieldIsReadAcrossItsRunsAndThoseWithinIt() {
        looking.refuses(field("DDE", "AUTO c:\\\\cmd"), DOCUMENT_MORE_THAN_TEXT, "DDEAUTO");
        var inner = "</w:instrText></w:r>" + begun("QUOTE DDEAUTO") + ended() + "<w:r><w:instrText>";
        looking.refuses(field(inner, " c:\\\\cmd"), DOCUMENT_MORE_THAN_TEXT, "field");
        looking.refuses(
                field("= </w:instrText></w:r>" + begun("DDE x") + ended() + "<w:r><w:instrText>", ""),
                DOCUMENT_MORE_THAN_TEXT,
                "DDE");
    }

    @ParameterizedTest
    @CsvSource({
        "HYPERLINK , QUOTE 102 105 108 101, ''",
        "HYPERLINK , DOCPROPERTY Target, ''",
        "REF , DOCPROPERTY Target, ''",
        "IF , QUOTE 102 105, ''",
        "'', DOCPROPERTY Order, PAGE"
    })
    void fieldThatIsAWordOfAnotherIsRefused(String code, String inner, String rest) {
        var within = code + "</w:instrText></w:r>" + begun(inner) + ended() + "<w:r><w:instrText> " + rest;
        looking.refuses(field(within, ""), DOCUMENT_MORE_THAN_TEXT, "field");
        var whole = code + "</w:instrText></w:r><w:fldSimple w:instr=\"" + inner + "\"/><w:r><w:instrText> " + rest;
        looking.refuses(field(whole, ""), DOCUMENT_MORE_THAN_TEXT, "field");
    }

    @Test
    void fieldIsTakenWithinTheResultOfALinkAndWithinACalculation() {
        var entry = begun("HYPERLINK \\l \"_Toc1\"") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + begun("PAGEREF _Toc1") + ended() + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var sum = "= </w:instrText></w:r>" + begun("PAGE") + ended() + "<w:r><w:instrText> - 1";
        assertThat(looking.at(docx("<w:p>" + entry + begun(sum) + ended() + "</w:p>"))
                        .type())
                .isEqualTo(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " PAGE  \\* MERGEFORMAT ",
                "TOC \\o \"1-3\" \\h \\z \\u",
                "HYPERLINK \\l \"_Toc1\"",
                "HYPERLINK \"https://www.example.org/law\" \\o \"The law\"",
                "=SUM(ABOVE)",
                "REF _Ref1 \\h"
            })
    void fieldOfATextIsTaken(String code) {
        assertThat(looking.at(field(code, "")).type()).isEqualTo(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:pict><v:shape><v:imagedata src=\"https://www.example.org/a.png\"/></v:shape></w:pict>",
                "<w:pict><v:rect><v:fill type=\"frame\" src=\"https://www.example.org/a.png\"/></v:rect></w:pict>",
                "<w:pict><v:rect><v:fill o:href=\"https://www.example.org/a.png\"/></v:rect></w:pict>",
                "<w:pict><v:rect href=\"https://www.example.org/a\"/></w:pict>",
                "<w:pict><v:image src=\"https://www.example.org/a.png\"/></w:pict>",
                "<w:pict><o:OLEObject/></w:pict>",
                "<w:object/>",
                "<w:control/>",
                "<w:altChunk r:id=\"r1\"/>",
                "<w:fldData>/9j/4AAQSkZJRg==</w:fldData>",
                "<w:drawing><a:blip r:link=\"r1\"/></w:drawing>",
                "<w:drawing><a:custGeom/></w:drawing>",
                "<x:anything xmlns:x=\"http://www.example.org/x\"/>"
            })
    void elementThatNoTextNeedsIsRefused(String element) {
        looking.refuses(docx("<w:p><w:r>" + element + "</w:r></w:p>"), DOCUMENT_MORE_THAN_TEXT, "word/document.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "word/extra.xml, application/vnd.example+xml, part",
        "word/printerSettings1.bin, application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings,"
                + " part",
        "word/charts/chart1.xml, application/vnd.openxmlformats-officedocument.drawingml.chart+xml, chart",
        "word/note.xml, '', part"
    })
    void partThatNoTextNeedsIsRefused(String part, String type, String what) {
        var override = "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>";
        var types = type.isEmpty() ? "</Types>" : override;
        looking.refuses(
                office().with(part, "<x/>")
                        .edited(
                                "[Content_Types].xml",
                                xml -> xml.replace("Extension=\"xml\"", "Extension=\"xm\"")
                                        .replace("</Types>", types))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                part,
                what);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.org/hyperlink, https://www.example.org/, External",
        "http://www.example.org/relationships/anything, document.xml, Internal",
        "${office}image, media/a.xml, Internal",
        "${office}subDocument, https://www.example.org/, External",
        "${office}styles, https://www.example.org/styles.xml, External",
        "${office}styles, https://www.example.org/styles.xml, Internal",
        "${office}styles, file:///C:/styles.xml, ''"
    })
    void relationshipThatNoTextNeedsIsRefused(String type, String target, String mode) {
        var relationship = "<Relationship Id=\"rX\" Type=\"%s\" Target=\"%s\" %s/></Relationships>"
                .formatted(
                        type.replace("${office}", OFFICE), target, mode.isEmpty() ? "" : "TargetMode=\"" + mode + "\"");
        looking.refuses(
                office().edited("_rels/.rels", rels -> rels.replace("</Relationships>", relationship))
                        .bytes(),
                DOCUMENT_MORE_THAN_TEXT,
                "_rels/.rels");
    }

    private static byte[] field(String... pieces) {
        return docx("<w:p>" + begun(pieces) + ended() + "</w:p>");
    }

    private static String begun(String... pieces) {
        var code = String.join("</w:instrText></w:r><w:r><w:instrText>", pieces);
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    private static String ended() {
        return "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static byte[] docx(String body) {
        return office().edited(
                        "word/document.xml",
                        xml -> xml.replaceFirst("<w:document", "<w:document" + PREFIXES)
                                .replace("</w:body>", body + "</w:body>"))
                .bytes();
    }
}
