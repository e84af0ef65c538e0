package org.lanzarote.monitoring.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.lanzarote.monitoring.files.document.GivenDocuments.openDocument;
import static org.lanzarote.monitoring.files.document.GivenDocuments.pdf;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_MORE_THAN_TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/** A picture in coloured pieces is one, however it is drawn; tables in some colours are none. */
@Execution(CONCURRENT)
class ColouredPiecesTest {

    private static final String TOLD = "a picture in coloured pieces";
    private static final int SIDE = 50;

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

    @Test
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
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = new CellStyle[16];
            for (int level = 0; level < styles.length; level++) {
                var style = workbook.createCellStyle();
                byte grey = (byte) (level * 16);
                style.setFillForegroundColor(new XSSFColor(new byte[] {grey, grey, grey}));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
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
        var styles = new StringBuilder();
        for (int level = 0; level < 16; level++) {
            styles.append("<style:style style:name=\"ce%d\" style:family=\"table-cell\">".formatted(level))
                    .append("<style:table-cell-properties fo:background-color=\"#%s\"/></style:style>"
                            .formatted(colour(level)));
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
    private static int picture(int row, int column) {
        return (row * row + column * column * 3 + row * column) % 16;
    }

    /** The same of a table, whose rows go by their state. */
    private static int table(int row, int column) {
        return column == 0 ? 1 : row % 2 == 0 ? 15 : 8;
    }
}
