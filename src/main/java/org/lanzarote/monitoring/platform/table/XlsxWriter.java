package org.lanzarote.monitoring.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook with typed cells under headings that stay in view. Texts are cells of type text, so that no
 * program computes them. What a sheet cannot hold goes on in the next.
 */
final class XlsxWriter implements TableWriter {

    /** The most rows of a sheet. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final String PROGRAM = "Lanzarote Committee monitoring";
    private static final int ROWS_IN_MEMORY = 200;
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_NAME = 25;
    private static final int WIDE = 60;
    private static final LocalDate FIRST_CERTAIN_DAY = LocalDate.of(1900, 3, 1);

    private final OutputStream out;
    private final Workbook workbook;
    private final String title;
    private final int mostRows;

    private List<TableHeading> headings = List.of();
    private List<XlsxStyles> styles = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int row;
    private int column;

    XlsxWriter(OutputStream out, String title, int mostRows) {
        this.out = out;
        this.workbook = new Workbook(out, PROGRAM, null);
        workbook.properties().setTitle(title);
        this.title = title;
        this.mostRows = mostRows;
        this.sheet = workbook.newWorksheet(name());
    }

    @Override
    public void head(List<TableHeading> all) {
        headings = all;
        styles = IntStream.range(0, all.size())
                .mapToObj(place -> new XlsxStyles(sheet, place))
                .toList();
        sheet.freezePane(0, 1);
        for (var heading : headings) {
            sheet.width(column, heading.width());
            sheet.inlineString(row, column, XlsxText.of(heading.words()));
            sheet.style(row, column++)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        row = 1;
        column = 0;
    }

    @Override
    public void text(@Nullable String text) {
        if (text != null) {
            sheet.inlineString(row, column, XlsxText.of(text));
            style(headings.get(column).width() >= WIDE ? XlsxStyle.LONG_TEXT : XlsxStyle.TEXT);
        }
        column++;
    }

    /** A number of more digits than spreadsheet programs keep stays as it is, as a text. */
    @Override
    public void number(@Nullable Number number) {
        if (number != null && new BigDecimal(number.toString()).precision() > EXACT_DIGITS) {
            text(number.toString());
            return;
        }
        if (number != null) {
            sheet.value(row, column, number);
            style(XlsxStyle.PLAIN);
        }
        column++;
    }

    /** A day before the first one that all spreadsheet programs count alike is a text. */
    @Override
    public void date(@Nullable LocalDate date) {
        if (date != null && date.isBefore(FIRST_CERTAIN_DAY)) {
            text(date.toString());
            return;
        }
        if (date != null) {
            sheet.value(row, column, date);
            style(XlsxStyle.DAY);
        }
        column++;
    }

    @Override
    public void instant(@Nullable Instant instant) {
        if (instant != null) {
            sheet.value(row, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            style(XlsxStyle.MOMENT);
        }
        column++;
    }

    @Override
    public void yesNo(@Nullable Boolean truth) {
        if (truth != null) {
            sheet.value(row, column, truth);
            style(XlsxStyle.PLAIN);
        }
        column++;
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row == mostRows) {
            styles.forEach(XlsxStyles::set);
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(name());
            row = 0;
            head(headings);
        } else if (row % ROWS_IN_MEMORY == 0) {
            styles.forEach(XlsxStyles::set);
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            styles.forEach(XlsxStyles::set);
            workbook.finish();
        }
    }

    private void style(XlsxStyle style) {
        styles.get(column).next(row, style);
    }

    /** The name of the present sheet: the title, as far as a name may go. */
    private String name() {
        var name = title.substring(0, Math.min(title.length(), LONGEST_NAME));
        return sheets == 1 ? name : name + " " + sheets;
    }
}
