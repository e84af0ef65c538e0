package org.lanzarote.monitoring.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.platform.language.Language;

/** What is written is read as it was meant: a number as a number, a day as a day, and a text as nothing but a text. */
class TableWriterTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private static final ListTable<Thing> TABLE = new ListTable<>(
            "things",
            "Things",
            "Choses",
            List.of(
                    TableColumn.text("Text", "Texte", Thing::text),
                    TableColumn.number("Number", "Nombre", Thing::number),
                    TableColumn.date("Day", "Jour", Thing::day),
                    TableColumn.instant("Moment", "Moment", Thing::moment),
                    TableColumn.yesNo("True", "Vrai", Thing::truth),
                    TableColumn.keys("Keys", "Clés", Thing::keys),
                    TableColumn.party("Party", "Partie", thing -> thing.truth() == null ? null : "FRA")));

    private static final TableReader READER =
            new TableReader(Language.FR, null, () -> Map.of("FRA", new OneName("France")));

    private static final Thing FULL =
            new Thing("=1+\"é\",\n x\u0007 _x0041_", -5, LocalDate.of(2026, 11, 26), NOON, true, List.of("FRA", "DEU"));
    private static final Thing EMPTY = new Thing(null, null, null, null, null, List.of());

    @Test
    void csvIsOfRfc4180() throws IOException {
        assertThat(new String(csv(FULL, EMPTY), UTF_8))
                .isEqualTo(
                        "\uFEFF\"Texte\",\"Nombre\",\"Jour\",\"Moment (UTC)\",\"Vrai\",\"Vrai (en clair)\",\"Clés\",\"Partie\",\"Partie (en clair)\"\r\n"
                                + "\"'=1+\"\"é\"\",\n x\u0007 _x0041_\",-5,\"2026-11-26\",\"2027-03-01T12:00:00Z\",\"true\",\"Oui\","
                                + "\"FRA, DEU\",\"FRA\",\"France\"\r\n,,,,,,,,\r\n");
    }

    @Test
    void workbookHasTypedCellsUnderHeadingsThatStayInView() throws IOException {
        try (var book = read(xlsx(XlsxWriter.MOST_ROWS, FULL, EMPTY))) {
            var sheet = book.getSheet("Things");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Moment (UTC)");
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(sheet.getColumnWidth(1));

            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(FULL.text());
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-5);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-11-26T00:00:00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2027-03-01T12:00"));
            assertThat(row.getCell(4).getBooleanCellValue()).isTrue();
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Oui");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("FRA, DEU");
            assertThat(cells(sheet.getRow(2))).isZero();
        }
    }

    @Test
    void whatAWorkbookWouldChangeIsAText() throws IOException {
        var exact = new Thing(
                "x".repeat(40_000),
                new BigDecimal("1234567890.123456789"),
                LocalDate.of(1899, 12, 31),
                null,
                false,
                List.of());
        try (var book = read(xlsx(XlsxWriter.MOST_ROWS, exact))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue())
                    .hasSize(XlsxText.FULL_CELL)
                    .endsWith("x…");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1234567890.123456789");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("1899-12-31");
            assertThat(row.getCell(4).getBooleanCellValue()).isFalse();
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Non");
        }
        assertThat(new String(csv(exact), UTF_8)).contains(exact.text() + "\"");
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() throws IOException {
        try (var book = read(xlsx(3, FULL, EMPTY, FULL, EMPTY, FULL))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(2)).isEqualTo("Things 3");
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Texte");
            assertThat(book.getSheetAt(2).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(-5);
        }
    }

    @Test
    void rowsAreSentAsTheyAreWritten() throws IOException {
        for (var format : TableFormat.values()) {
            var out = new ByteArrayOutputStream();
            try (var writer = format.writer(out, "Things")) {
                write(writer, Collections.nCopies(5_000, FULL).toArray(Thing[]::new));
                assertThat(out.size()).as("bytes of %s before its end", format).isGreaterThan(10_000);
            }
        }
    }

    /** Otherwise nobody would be told that he has what is public already. */
    @Test
    void equalTablesAreEqualFiles(@TempDir Path folder) throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        var written = xlsx(XlsxWriter.MOST_ROWS, FULL);
        Files.write(first, written);
        Files.write(second, xlsx(XlsxWriter.MOST_ROWS, FULL));

        TableFormat.XLSX.finish(first);
        TableFormat.XLSX.finish(second);

        assertThat(Files.readAllBytes(first)).isNotEqualTo(written);
        assertThat(Files.mismatch(first, second)).isNegative();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("first", "second");
        try (var book = read(Files.readAllBytes(first))) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Things");
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(-5);
        }
    }

    private static byte[] csv(Thing... things) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = TableFormat.CSV.writer(out, "Things")) {
            write(writer, things);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(int mostRows, Thing... things) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, "Things", mostRows)) {
            write(writer, things);
        }
        return out.toByteArray();
    }

    private static void write(TableWriter writer, Thing... things) throws IOException {
        TABLE.head(Language.FR, writer);
        for (var thing : things) {
            TABLE.row(thing, READER, writer);
        }
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static int cells(@Nullable Row row) {
        return row == null ? 0 : row.getPhysicalNumberOfCells();
    }

    /** A Party that has one name, in whatever language and place, and never had another. */
    private record OneName(String name) implements NamesOfParties.NamedParty {

        @Override
        public String title(Language language, @Nullable LocalDate on) {
            return name;
        }

        @Override
        public String withArticle(Language language, @Nullable LocalDate on) {
            return name;
        }
    }

    /** What is written, with something of each type. */
    private record Thing(
            @Nullable String text,
            @Nullable Number number,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable Boolean truth,
            List<String> keys) {}
}
