package org.lanzarote.monitoring.platform.table;

import java.util.regex.Pattern;

/**
 * Keeps a text of a CSV file from being taken for a formula, by an apostrophe before what begins like one. A program that
 * parts cells at semicolons, tabs or line ends begins a cell behind each of these too. What begins with such an apostrophe itself
 * gets another, so that a table that comes in again says what went out.
 */
public final class FormulaGuard {

    private static final String BEGINNING = "(?:^|(?<=[;\\t\\r\\n]))";

    private static final String LIKE_A_FORMULA =
            "(?=['\\p{Zs}\\x01-\\x08\"]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20])";

    private static final Pattern BEGINS_LIKE_A_FORMULA = Pattern.compile(BEGINNING + LIKE_A_FORMULA);

    private static final Pattern GUARDED = Pattern.compile(BEGINNING + "'" + LIKE_A_FORMULA);

    /** What begins like one and is a number cannot do anything. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return NUMBER.matcher(text).matches()
                ? text
                : BEGINS_LIKE_A_FORMULA.matcher(text).replaceAll("'");
    }

    /** The text that was guarded. */
    public static String bare(String text) {
        return GUARDED.matcher(text).replaceAll("");
    }
}
