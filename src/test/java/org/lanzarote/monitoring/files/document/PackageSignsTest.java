package org.lanzarote.monitoring.files.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.docx;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file is in the signs and numbers of the text of a package. */
@Execution(CONCURRENT)
class PackageSignsTest {

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    /** As many as the bytes of a small file, in one word or in many. */
    @ParameterizedTest
    @CsvSource({"200B, 4", "2060, 1", "FE00, 16", "E0100, 200", "E0020, 94", "202A, 5"})
    void fileInCharactersThatNobodySeesIsRefused(String first, int kinds) {
        var sign = Character.toString(Integer.parseInt(first, 16) + kinds - 1);
        for (var text : List.of("law" + sign.repeat(400), ("law" + sign + " ").repeat(400))) {
            for (var file : List.of(docx(paragraph(text)), odt("<text:p>" + text + "</text:p>"), xlsx(inCell(text)))) {
                looking.refuses(file, DOCUMENT_MORE_THAN_TEXT);
            }
        }
        looking.refuses(
                docx("<w:p>" + ("<w:r><w:t>law " + sign + "</w:t></w:r>").repeat(400) + "</w:p>"),
                DOCUMENT_MORE_THAN_TEXT,
                "characters that nobody sees");
    }

    /** Pages of the web and other programs leave some in what is copied from them, and symbol fonts have their own. */
    @Test
    void fewCharactersThatNobodySeesAreTaken() {
        var copied =
                "\uFEFFAn arti\u00ADcle\u200B of a law \u260E\uFE0E, \u202AC:\u202C, \u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645\u200F.";
        var boxes = "\uF0A8 Yes \uF0FE No ".repeat(40);
        for (var text : List.of(copied, copied + copied, boxes)) {
            assertThat(looking.at(docx(paragraph(text))).type()).isEqualTo(DocumentType.DOCX);
            assertThat(looking.at(odt("<text:p>" + text + "</text:p>")).type()).isEqualTo(DocumentType.ODT);
            assertThat(looking.at(xlsx(inCell(text))).type()).isEqualTo(DocumentType.XLSX);
        }
        looking.refuses(docx(paragraph("a\uF0A8\uF0FE".repeat(100))), DOCUMENT_MORE_THAN_TEXT, "symbol fonts");
    }

    /** In one piece, or divided so that each piece has few. */
    @Test
    void pileOfMarksIsRefused() {
        for (var pile :
                List.of("\u0301".repeat(7), "\u0301\u0301\u0301\u0301</w:t></w:r><w:r><w:t>\u0301\u0301\u0301")) {
            looking.refuses(docx(paragraph("a" + pile)), DOCUMENT_MORE_THAN_TEXT, "word/document.xml", "more marks");
        }
        var seven = "a" + "\u0301".repeat(7);
        looking.refuses(odt("<text:p>" + seven + "</text:p>"), DOCUMENT_MORE_THAN_TEXT, "content.xml", "more marks");
        looking.refuses(xlsx(inCell(seven)), DOCUMENT_MORE_THAN_TEXT, "more marks");
        assertThat(looking.at(docx(paragraph("\u05E9\u05C1\u05BC\u05B8\u05BD\u0591")))
                        .type())
                .isEqualTo(DocumentType.DOCX);
    }

    @Test
    void bytesOfAFileAsNumbersAreRefused() {
        var cells = numbers("<c><v>%d</v></c>");
        looking.refuses(xlsx("<row>" + cells + "</row>"), DOCUMENT_MORE_THAN_TEXT, "numbers as the bytes");
        looking.refuses(
                sharing("<row>" + numbers("<c t=\"s\"><v>%d</v></c>") + "</row>", numbers("<si><t>%d</t></si>", 256)),
                DOCUMENT_MORE_THAN_TEXT,
                "numbers as the bytes");
        looking.refuses(
                docx("<w:tbl>" + numbers("<w:tr><w:tc><w:p><w:r><w:t>%d</w:t></w:r></w:p></w:tc></w:tr>") + "</w:tbl>"),
                DOCUMENT_MORE_THAN_TEXT,
                "numbers as the bytes");
        looking.refuses(odt(numbers("<text:p>%d</text:p>")), DOCUMENT_MORE_THAN_TEXT, "numbers as the bytes");
    }

    @Test
    void rowsOfSmallFiguresThatAreNamedAreTaken() {
        var named = "<row><c t=\"s\"><v>%d</v></c>" + "<c><v>%1$d</v></c>".repeat(20) + "</row>";
        var regions = numbers("<si><r><t>Region</t></r><r><t> %d</t></r></si>", 256);
        assertThat(looking.at(sharing(numbers(named, 600), regions)).type()).isEqualTo(DocumentType.XLSX);
        var pronounced = numbers("<si><t>%d</t><rPh sb=\"0\" eb=\"1\"><t>Region</t></rPh></si>", 256);
        looking.refuses(sharing(numbers(named, 600), pronounced), DOCUMENT_MORE_THAN_TEXT, "numbers as the bytes");
    }

    private static String numbers(String format) {
        return numbers(format, 6_000);
    }

    /** So many numbers that a byte has. */
    private static String numbers(String format, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> format.formatted(number % 256))
                .collect(joining());
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String inCell(String text) {
        return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static byte[] xlsx(String rows) {
        return withRows(rows).bytes();
    }

    private static byte[] sharing(String rows, String texts) {
        return withRows(rows)
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + texts + "</sst>")
                .bytes();
    }

    private static GivenPackage withRows(String rows) {
        return GivenPackage.of(GivenDocuments.xlsx())
                .edited("xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    }

    private static byte[] odt(String element) {
        return openDocument(DocumentType.ODT)
                .edited("content.xml", xml -> xml.replace("<text:p>", element + "<text:p>"))
                .bytes();
    }
}
