package org.lanzarote.monitoring.outcome.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sorts codes as a reader expects, whatever the report's format: II-2, II-10, III-1; R2, R10. */
final class CodeRank {

    private CodeRank() {}

    static String of(String code) {
        return Arrays.stream(code.split("-", -1)).map(CodeRank::part).collect(Collectors.joining("-"));
    }

    private static String part(String part) {
        if (part.matches("[IVXLC]+")) {
            return pad(RomanNumeral.value(part));
        }
        var letters = part.replaceAll("\\d+$", "");
        var digits = part.substring(letters.length());
        return letters + (digits.isEmpty() ? "" : pad(Integer.parseInt(digits)));
    }

    private static String pad(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }
}
