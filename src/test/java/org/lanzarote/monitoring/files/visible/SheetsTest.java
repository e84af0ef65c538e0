package org.lanzarote.monitoring.files.visible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;

/** Of an XLSX or ODS, the rows are read as the sheets show them, and nothing that is hidden. */
class SheetsTest {

    private static final String NAME = "Quillfeather";
    private static final String O = "urn:oasis:names:tc:opendocument:xmlns:";

    @TempDir
    Path folder;

    @Test
    void workbookIsReadAsItsSheetsShowIt() throws IOException {
        var text = new Seen(folder).text(workbook(), DocumentType.XLSX);

        assertThat(text.texts())
                .containsExactly("Figures", "Year | 12.5% | 2026-11-25 | TRUE | White on blue", "Last | | | |");
        assertThat(text.passages())
                .extracting(Passage::place)
                .containsExactly("sheet 1", "sheet 1, row 1", "sheet 1, row 9");
    }

    @Test
    void openSheetsAreReadAsTheyShow() {
        var content = "<office:document-content xmlns:office=\"" + O + "office:1.0\" xmlns:text=\"" + O
                + "text:1.0\" xmlns:table=\"" + O + "table:1.0\" xmlns:style=\"" + O
                + "style:1.0\"><office:automatic-styles>"
                + "<style:style style:name=\"off\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"Figures\">"
                + "<table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
                + row("", cell("Year"), cell(NAME), cell(NAME), cell("<text:span>2026</text:span>"))
                + row(" table:visibility=\"collapse\"", cell(NAME))
                + row(" table:visibility=\"filter\"", cell(NAME))
                + row(" table:number-rows-repeated=\"2\"", cell("Same"))
                + row(
                        "",
                        "<table:table-cell table:formula=\"" + NAME + "\"><office:annotation><text:p>" + NAME
                                + "</text:p></office:annotation><text:p>Last</text:p></table:table-cell>")
                + row("", "<table:table-cell table:number-columns-repeated=\"3\"/>", cell("2027"))
                + row(
                        "",
                        "<table:table-cell/><table:covered-table-cell table:number-columns-repeated=\"2\"/>",
                        cell("2028"))
                + "</table:table><table:table table:name=\"" + NAME + "\" table:style-name=\"off\">"
                + row("", cell(NAME))
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
        var text = new Seen(folder)
                .text(
                        GivenPackage.of(GivenDocuments.ods())
                                .with("content.xml", content)
                                .bytes(),
                        DocumentType.ODS);

        assertThat(text.texts())
                .containsExactly("Figures", "Year | 2026", "Same |", "Same |", "Last |", "| 2027", "| 2028");
        assertThat(text.passages()).extracting(Passage::place).contains("sheet 1, row 4", "sheet 1, row 6");
    }

    @Test
    void figuresStayUnderTheirColumn() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("S");
            var rows = List.of("Region,2017,2018,2019", "North,,12,7", "South,3,,9", "East,4,5,", ",1,,", "Far,,,1");
            for (int i = 0; i < rows.size(); i++) {
                var cells = rows.get(i).split(",", -1);
                for (int j = 0; j < cells.length; j++) {
                    if (!cells[j].isEmpty()) {
                        var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                        row.createCell(j == 3 ? 9_000 : j + 2).setCellValue(cells[j]);
                    }
                }
            }
            book.write(out);
        }

        assertThat(new Seen(folder).of(out.toByteArray(), DocumentType.XLSX))
                .containsExactly(
                        "S",
                        "Region | 2017 | 2018 | 2019",
                        "North | | 12 | 7",
                        "South | 3 | | 9",
                        "East | 4 | 5 |",
                        "| 1 | |",
                        "Far | | | 1");
    }

    private static String row(String more, String... cells) {
        return "<table:table-row" + more + ">" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator(NAME);
            var sheet = book.createSheet("Figures");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("Year");
            row.createCell(1).setCellValue(0.125);
            row.getCell(1).setCellStyle(book.createCellStyle());
            row.getCell(1).getCellStyle().setDataFormat(book.createDataFormat().getFormat("0.0%"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 11, 25));
            row.getCell(2).setCellStyle(book.createCellStyle());
            row.getCell(2).getCellStyle().setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(3).setCellFormula("1=1");
            row.getCell(3).setCellValue(true);
            row.createCell(4).setCellValue(NAME);
            sheet.setColumnHidden(4, true);
            var white = book.createFont();
            white.setColor(new XSSFColor(new byte[] {-1, -1, -1}));
            for (int column : new int[] {5, 6}) {
                row.createCell(column).setCellStyle(book.createCellStyle());
                row.getCell(column).getCellStyle().setFont(white);
            }
            row.getCell(5).setCellValue(NAME);
            row.getCell(6).setCellValue("White on blue");
            row.getCell(6).getCellStyle().setFillForegroundColor(IndexedColors.BLUE.getIndex());
            row.getCell(6).getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
            sheet.createRow(4).createCell(0).setCellValue(NAME);
            sheet.getRow(4).setZeroHeight(true);
            sheet.createRow(8).createCell(0).setCellValue("Last");
            book.createSheet(NAME).createRow(0).createCell(0).setCellValue(NAME);
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.createName().setNameName(NAME);
            book.getName(NAME).setRefersToFormula("Figures!$A$1");
            book.write(out);
        }
        return out.toByteArray();
    }
}
