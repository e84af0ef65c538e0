package org.lanzarote.monitoring.platform.table;

import java.util.regex.Pattern;

/**
 * Keeps a text of a CSV file from being taken for a formula, by an apostrophe before what begins like one. A program that
 * parts cells at semicolons, tabs or line ends begins a cell behind each of these too.
 */
final class FormulaGuard {

    private static final Pattern BEGINS_LIKE_A_FORMULA = Pattern.compile(
            "(?:^|(?<=[;\\t\\r\\n]))(?=[\\p{Zs}\\x01-\\x08\"]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    /** What begins like one and is a number cannot do anything. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return NUMBER.matcher(text).matches()
                ? text
                : BEGINS_LIKE_A_FORMULA.matcher(text).replaceAll("'");
    }
}
