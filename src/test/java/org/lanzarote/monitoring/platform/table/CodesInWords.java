package org.lanzarote.monitoring.platform.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the codes of a table beside which nothing says what they are called, and places in texts that nothing has filled. */
final class CodesInWords {

    private static final Pattern CODES = Pattern.compile("true|false|[A-Z][A-Z0-9_]+(, [A-Z][A-Z0-9_]+)*");
    private static final Pattern CODE_IN_TEXT =
            Pattern.compile("\\{(party|urgency)}|\\b[A-Z]{2,}_[A-Z_]+\\b|\\] [A-Z]{4,} ");

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z:]+}|\\[@[^\\]]+]");

    /** Numerals of chapters, which pages print as they are. */
    private static final Pattern NUMERALS = Pattern.compile("[IVXLC]+(, [IVXLC]+)*");

    /** The columns whose codes are nothing but codes. */
    private static final Set<String> BARE =
            Set.of("Two letters", "Deux lettres", "Method", "Méthode", "Request", "Requête");

    private final List<String> headings;
    private final boolean asWritten;
    private final List<String> found = new ArrayList<>();

    private CodesInWords(List<String> headings, boolean asWritten) {
        this.headings = headings;
        this.asWritten = asWritten;
    }

    /** What a table has of these, each once; texts may be told as they were written, with what fills their places. */
    static Stream<String> missing(List<List<String>> records, boolean asWritten) {
        var all = new CodesInWords(records.get(0), asWritten);
        records.subList(1, records.size()).forEach(all::row);
        return all.found.stream().distinct();
    }

    private void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (CODES.matcher(cell).matches() && !NUMERALS.matcher(cell).matches()) {
                code(cell, i, cells);
            } else if (asWritten
                    ? isUntold(cell, cells)
                    : CODE_IN_TEXT.matcher(cell).find() && !isWords(i + 1)) {
                found.add(headings.get(i) + ": " + cell);
            }
        }
    }

    /** Whether a text has a place of which nothing in its row says what fills it. */
    private static boolean isUntold(String text, List<String> cells) {
        return PLACE.matcher(text)
                .results()
                .anyMatch(place -> cells.stream().noneMatch(cell -> cell.contains(place.group() + " = ")));
    }

    private void code(String code, int column, List<String> cells) {
        var heading = headings.get(column);
        if (BARE.contains(heading) || isWords(column)) {
            return;
        }
        int beside = column + 1;
        if (!isWords(beside) || cells.get(beside).isBlank() || cells.get(beside).equals(code)) {
            found.add(heading + ": " + code);
        }
    }

    /** Whether a column says what is called by the codes of the one before it. */
    private boolean isWords(int column) {
        if (column == 0 || column == headings.size()) {
            return false;
        }
        var heading = headings.get(column);
        return Set.of("Name", "Nom").contains(heading)
                || heading.equals(headings.get(column - 1) + " (in words)")
                || heading.equals(headings.get(column - 1) + " (en clair)");
    }
}
