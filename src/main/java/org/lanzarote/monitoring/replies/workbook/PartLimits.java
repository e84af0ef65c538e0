package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_FOREIGN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_LARGE;

import java.util.regex.Pattern;

/** Limits the size of a form's content, counted while it is checked; too much is not read to its end. */
final class PartLimits {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 300_000;
    private static final int MOST_FORMULAS = 200;

    private static final Pattern YES = Pattern.compile("1|true|on");

    private int cells;
    private int formulas;
    private int strings;
    private int lastString = -1;

    void row(int rowsOfThisSheet) {
        if (rowsOfThisSheet > MOST_ROWS) {
            throw TOO_LARGE.because(WorkbookMessage.SHEET_ROWS.with(MOST_ROWS));
        }
    }

    void cell() {
        if (++cells > MOST_CELLS) {
            throw TOO_LARGE.because(WorkbookMessage.FORM_CELLS.with(MOST_CELLS));
        }
    }

    void formula() {
        if (++formulas > MOST_FORMULAS) {
            throw TOO_LARGE.because(WorkbookMessage.FORM_FORMULAS.with(MOST_FORMULAS));
        }
    }

    void string() {
        strings++;
    }

    void usesString(int index) {
        lastString = Math.max(lastString, index);
    }

    void days(String since1904) {
        if (YES.matcher(since1904).matches()) {
            throw FORM_FOREIGN.because(WorkbookMessage.DAYS_FROM_1904);
        }
    }

    /** Refuses a cell that refers to a shared text that does not exist. */
    void requireWholeStrings() {
        if (lastString >= strings) {
            throw FORM_UNREADABLE.because(WorkbookMessage.CELL_TEXT_MISSING);
        }
    }
}
