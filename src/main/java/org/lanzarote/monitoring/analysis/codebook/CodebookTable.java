package org.lanzarote.monitoring.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.table.FormulaGuard;

/**
 * Reads a codebook from a table in CSV (RFC 4180), as this service or a spreadsheet program writes it: with the mark by which they
 * know UTF-8, and with comma, semicolon or tabulator between cells.
 */
final class CodebookTable {

    private static final String MARK = "\uFEFF";

    private CodebookTable() {}

    /** The rows of a table, its headings first; a row that is empty keeps its place. */
    static List<List<String>> read(byte[] table) {
        var text = decoded(table);
        try (var parser = format(text).parse(new StringReader(text))) {
            return rows(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(CSVParser parser) {
        try {
            return parser.stream().map(CodebookTable::cells).toList();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw ProblemType.INVALID.because(CodebookMessage.TABLE_UNREADABLE.with(parser.getCurrentLineNumber()));
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(FormulaGuard::bare).toList();
    }

    private static CSVFormat format(String text) {
        var headings = text.lines().findFirst().orElse("");
        var between = List.of(',', ';', '\t').stream()
                .filter(sign -> headings.indexOf(sign) >= 0)
                .findFirst()
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static String decoded(byte[] table) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(table)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemType.INVALID.because(CodebookMessage.TABLE_NOT_UTF8);
        }
    }
}
