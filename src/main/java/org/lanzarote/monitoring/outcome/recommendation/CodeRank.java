package org.lanzarote.monitoring.outcome.recommendation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;

/** Sorts codes as a reader expects, whatever the report's format: II-2, II-10, III-1; R2, R10. */
final class CodeRank {

    private static final int LONGEST_CODE = 20;

    private CodeRank() {}

    static String of(String code) {
        return Arrays.stream(code.split("-", -1)).map(CodeRank::part).collect(Collectors.joining("-"));
    }

    private static String part(String part) {
        if (part.matches("[IVXLC]+")) {
            return pad(Integer.toString(RomanNumeral.value(part)));
        }
        var letters = part.replaceAll("\\d+$", "");
        var digits = part.substring(letters.length());
        return letters + (digits.isEmpty() ? "" : pad(digits));
    }

    /** As long as the longest code, so that numbers of any length sort as numbers. */
    private static String pad(String digits) {
        return "0".repeat(LONGEST_CODE - digits.length()) + digits;
    }
}
