package org.lanzarote.monitoring.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * A codebook as a table in CSV (RFC 4180), as spreadsheet programs read and write it: with the mark by which they know
 * UTF-8, with comma, semicolon or tabulator between cells, and with an apostrophe before what they would take for a formula.
 */
final class CodebookTable {

    private static final String MARK = "\uFEFF";

    /** A program that parts cells at semicolons, tabulators or line ends begins a cell behind each of these too. */
    private static final String BEGINNING = "(?:^|(?<=[;\\t\\r\\n]))";

    private static final String LIKE_A_FORMULA =
            "(?=['\\p{Zs}\\x01-\\x08\"]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20])";

    private static final Pattern FORMULA = Pattern.compile(BEGINNING + LIKE_A_FORMULA);

    private static final Pattern GUARDED = Pattern.compile(BEGINNING + "'" + LIKE_A_FORMULA);

    private CodebookTable() {}

    static byte[] write(List<CodeEntry> codes) {
        var written = new StringWriter().append(MARK);
        try (var printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord(CodebookColumn.headings());
            for (var code : codes) {
                printer.printRecord(CodebookColumn.cells(code).stream()
                        .map(CodebookTable::guarded)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().getBytes(UTF_8);
    }

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
        return row.stream().map(CodebookTable::bare).toList();
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

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).replaceAll("'");
    }

    private static String bare(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }
}
