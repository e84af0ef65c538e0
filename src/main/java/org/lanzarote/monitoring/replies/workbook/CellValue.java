package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.replies.workbook.CellFormat.EXACT_DIGITS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads a cell as a text, a number or a day, however a spreadsheet program stores it. */
record CellValue(Cell cell) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,21}([.,]\\d{1,10})?");

    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");

    /** The most digits before or after the point of a number that can be an answer. */
    private static final int MOST_DIGITS = 400;

    private static final BigDecimal FIRST_DAY = BigDecimal.ONE;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    String text() {
        if (cell.getType() == CellType.NUMBER) {
            var number = number();
            return number == null ? cell.getText() : number.toPlainString();
        }
        return CellText.read(cell.getText());
    }

    /**
     * The number in a cell, rounded to fifteen digits, since programs store numbers in binary and add digits beyond
     * those.
     */
    @Nullable BigDecimal number() {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            boolean sane = Math.abs((long) number.scale()) < MOST_DIGITS;
            return sane ? plain(number.round(new MathContext(EXACT_DIGITS))) : null;
        }
        var text = cell.getText().strip();
        boolean isNumber =
                cell.getType() == CellType.STRING && NUMBER.matcher(text).matches();
        return isNumber ? plain(new BigDecimal(text.replace(',', '.'))) : null;
    }

    @Nullable LocalDate day() {
        if (cell.getType() == CellType.NUMBER) {
            var number = number();
            return number == null || number.scale() > 0 ? null : day(number);
        }
        try {
            var text = cell.getText().strip();
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A day from its number; spreadsheet programs count from 1900 and include its nonexistent 29 February. */
    private static @Nullable LocalDate day(BigDecimal number) {
        if (number.compareTo(FIRST_DAY) < 0 || number.compareTo(LAST_DAY) > 0) {
            return null;
        }
        int count = number.intValueExact();
        return LocalDate.of(1899, 12, 30).plusDays(count < 61 ? count + 1 : count);
    }

    /** The number in plain notation: 100 and not 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
