package org.lanzarote.monitoring.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV (RFC 4180) in UTF-8, after the mark by which spreadsheet programs know UTF-8. Days and points in
 * time stand as in the JSON.
 */
final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        var written = new OutputStreamWriter(out, UTF_8);
        written.append(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(written, FORMAT);
    }

    @Override
    public void head(List<TableHeading> headings) throws IOException {
        for (var heading : headings) {
            text(heading.words());
        }
        endRow();
    }

    @Override
    public void text(@Nullable String text) throws IOException {
        printer.print(text == null ? null : FormulaGuard.guarded(text));
    }

    @Override
    public void number(@Nullable Number number) throws IOException {
        printer.print(number);
    }

    @Override
    public void date(@Nullable LocalDate date) throws IOException {
        printer.print(date);
    }

    @Override
    public void instant(@Nullable Instant instant) throws IOException {
        printer.print(instant);
    }

    @Override
    public void yesNo(@Nullable Boolean truth) throws IOException {
        printer.print(truth);
    }

    @Override
    public void endRow() throws IOException {
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
