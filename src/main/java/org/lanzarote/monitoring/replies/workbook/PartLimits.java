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
            throw TOO_LARGE.because("A sheet has more than " + MOST_ROWS + " rows");
        }
    }

    void cell() {
        if (++cells > MOST_CELLS) {
            throw TOO_LARGE.because("The form has more than " + MOST_CELLS + " cells");
        }
    }

    void formula() {
        if (++formulas > MOST_FORMULAS) {
            throw TOO_LARGE.because("The form has more than " + MOST_FORMULAS + " formulas; it takes none");
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
            throw FORM_FOREIGN.because("The workbook counts days from 1904; the form went out counting from 1900");
        }
    }

    /** Refuses a cell that refers to a shared text that does not exist. */
    void requireWholeStrings() {
        if (lastString >= strings) {
            throw FORM_UNREADABLE.because("A cell names a text that is not in the file");
        }
    }
}
