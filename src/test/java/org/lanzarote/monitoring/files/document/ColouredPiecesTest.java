package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.files.document.GivenDocuments.pdf;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture in coloured pieces is one, however it is drawn; tables in some colours are none. */
@Execution(CONCURRENT)
class ColouredPiecesTest {

    static final String TOLD = "a picture in coloured pieces";
    static final int SIDE = 50;

    private static final String ODS = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
            <office:automatic-styles>%s</office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="Figures">%s</table:table></office:spreadsheet></office:body>
            </office:document-content>
            """;

    @TempDir
    Path folder;

    private Looking looking;

    @BeforeEach
    void looking() {
        looking = new Looking(folder);
    }

    @Test
    void pictureOfAreasInAPdfIsRefused() {
        looking.refuses(
                pdf((file, page, drawing) -> areas(drawing, ColouredPiecesTest::picture)),
                DOCUMENT_MORE_THAN_TEXT,
                TOLD);
        looking.refuses(
                pdf((file, page, drawing) -> {
                    for (int level = 0; level < 16; level++) {
                        int only = level;
                        areas(drawing, (row, column) -> picture(row, column) == only ? only : -1);
                    }
                }),
                DOCUMENT_MORE_THAN_TEXT,
                TOLD);
        assertThat(looking.at(pdf((file, page, drawing) -> areas(drawing, ColouredPiecesTest::table)))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }

    /** Properties of a cell, with a colour or a number for its level. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:shd w:val='pctPERCENT' w:color='000000' w:fill='FFFFFF'/>",
                "<w:shd w:val='solid' w:color='COLOUR' w:fill='FFFFFF'/>",
                "<w:shd w:val='clear' w:color='auto' w:fill='FFFFFF' w:themeFill='text1' w:themeFillTint='BYTE'/>",
                "<w:tcBorders><w:top w:val='single' w:sz='96' w:color='COLOUR'/>"
                        + "<w:left w:val='single' w:sz='4' w:color='000000'/></w:tcBorders>"
            })
    @Tag("slow") // 0.7 s
    void pictureOfPatternsAndEdgesOfCellsIsRefused(String properties) {
        looking.refuses(table("<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p/></w:tc>"), DOCUMENT_MORE_THAN_TEXT, TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:u w:val='thick' w:color='COLOUR'/>",
                "<w:bdr w:val='single' w:sz='48' w:color='COLOUR'/>",
                "<w:color w:val='000000' w:themeColor='text1' w:themeTint='BYTE'/>"
            })
    void pictureOfColouredWordsIsRefused(String properties) {
        looking.refuses(
                table("<w:tc><w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>law</w:t></w:r></w:p></w:tc>"),
                DOCUMENT_MORE_THAN_TEXT,
                TOLD);
    }

    @ParameterizedTest
    @Tag("slow") // 0.6 s
    @ValueSource(strings = {"fo:border='2pt solid #COLOUR'", "fo:border-left='none' fo:border-top='4pt solid #COLOUR'"})
    void pictureOfEdgesInASheetIsRefused(String property) {
        looking.refuses(ods(ColouredPiecesTest::picture, property), DOCUMENT_MORE_THAN_TEXT, TOLD);
        assertThat(looking.at(ods(ColouredPiecesTest::table, property)).type()).isEqualTo(DocumentType.ODS);
    }

    @Test
    @Tag("slow") // 0.7 s
    void pictureOfEdgesAndLettersInAWorkbookIsRefused() throws IOException {
        for (var look : List.<BiConsumer<XSSFCellStyle, XSSFColor>>of(
                (style, colour) -> {
                    style.setBorderLeft(BorderStyle.THICK);
                    style.setLeftBorderColor(colour);
                },
                (style, colour) -> style.getFont().setColor(colour))) {
            looking.refuses(xlsx(ColouredPiecesTest::picture, look), DOCUMENT_MORE_THAN_TEXT, TOLD);
            assertThat(looking.at(xlsx(ColouredPiecesTest::table, look)).type()).isEqualTo(DocumentType.XLSX);
        }
    }

    private static byte[] table(String cell) {
        var rows = new StringBuilder("<w:tbl>");
        for (int row = 0; row < SIDE; row++) {
            rows.append("<w:tr>");
            for (int column = 0; column < SIDE; column++) {
                int level = picture(row, column);
                rows.append(cell.replace("PERCENT", "" + level * 5)
                        .replace("COLOUR", colour(level))
                        .replace("BYTE", String.format(Locale.ROOT, "%02X", level * 16)));
            }
            rows.append("</w:tr>");
        }
        return GivenPackage.of(GivenDocuments.docx())
                .edited("word/document.xml", xml -> xml.replace("</w:body>", rows + "</w:tbl></w:body>"))
                .bytes();
    }

    @Test
    @Tag("slow") // 1.0 s
    void pictureOfCellsIsRefused() throws IOException {
        looking.refuses(docx(ColouredPiecesTest::picture), DOCUMENT_MORE_THAN_TEXT, TOLD);
        looking.refuses(xlsx(ColouredPiecesTest::picture), DOCUMENT_MORE_THAN_TEXT, TOLD);
        looking.refuses(ods(ColouredPiecesTest::picture), DOCUMENT_MORE_THAN_TEXT, TOLD);
        assertThat(looking.at(docx(ColouredPiecesTest::table)).type()).isEqualTo(DocumentType.DOCX);
        assertThat(looking.at(xlsx(ColouredPiecesTest::table)).type()).isEqualTo(DocumentType.XLSX);
        assertThat(looking.at(ods(ColouredPiecesTest::table)).type()).isEqualTo(DocumentType.ODS);
    }

    private static void areas(PDPageContentStream drawing, IntBinaryOperator levels) throws IOException {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int level = levels.applyAsInt(row, column);
                if (level >= 0) {
                    drawing.setNonStrokingColor(level / 16f, level / 16f, level / 16f);
                    drawing.addRect(column * 2, row * 2, 2, 2);
                    drawing.fill();
                }
            }
        }
    }

    private static byte[] docx(IntBinaryOperator levels) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("The law of the land");
            var table = document.createTable(SIDE, SIDE);
            for (int row = 0; row < SIDE; row++) {
                for (int column = 0; column < SIDE; column++) {
                    table.getRow(row).getCell(column).setColor(colour(levels.applyAsInt(row, column)));
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx(IntBinaryOperator levels) throws IOException {
        return xlsx(levels, (style, colour) -> {
            style.setFillForegroundColor(colour);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    private static byte[] xlsx(IntBinaryOperator levels, BiConsumer<XSSFCellStyle, XSSFColor> look) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = new CellStyle[16];
            for (int level = 0; level < styles.length; level++) {
                var style = workbook.createCellStyle();
                byte grey = (byte) (level * 16);
                style.setFont(workbook.createFont());
                look.accept(style, new XSSFColor(new byte[] {grey, grey, grey}));
                styles[level] = style;
            }
            var sheet = workbook.createSheet("Figures");
            for (int row = 0; row < SIDE; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < SIDE; column++) {
                    cells.createCell(column).setCellStyle(styles[levels.applyAsInt(row, column)]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ods(IntBinaryOperator levels) {
        return ods(levels, "fo:background-color=\"#COLOUR\"");
    }

    private static byte[] ods(IntBinaryOperator levels, String property) {
        var styles = new StringBuilder();
        for (int level = 0; level < 16; level++) {
            styles.append("<style:style style:name=\"ce%d\" style:family=\"table-cell\">".formatted(level))
                    .append("<style:table-cell-properties %s/></style:style>"
                            .formatted(property.replace("COLOUR", colour(level))));
        }
        var rows = new StringBuilder();
        for (int row = 0; row < SIDE; row++) {
            rows.append("<table:table-row>");
            for (int column = 0; column < SIDE; column++) {
                rows.append("<table:table-cell table:style-name=\"ce%d\"/>".formatted(levels.applyAsInt(row, column)));
            }
            rows.append("</table:table-row>");
        }
        return openDocument(DocumentType.ODS)
                .with("content.xml", ODS.formatted(styles, rows))
                .bytes();
    }

    private static String colour(int level) {
        return String.format(Locale.ROOT, "%02X%02X%02X", level * 16, level * 16, level * 16);
    }

    /** The level of grey, from 0 to 15, of each piece of a picture. */
    static int picture(int row, int column) {
        return (row * row + column * column * 3 + row * column) % 16;
    }

    /** The same of a table, whose rows go by their state. */
    private static int table(int row, int column) {
        return column == 0 ? 1 : row % 2 == 0 ? 15 : 8;
    }
}
