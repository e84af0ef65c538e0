package org.lanzarote.monitoring.analysis.codebook;

import static java.util.stream.Collectors.joining;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.DEFINITION_EN;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.DEFINITION_FR;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.EXCLUDES_EN;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.EXCLUDES_FR;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.INCLUDES_EN;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.INCLUDES_FR;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.KEY;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.NAME_EN;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.NAME_FR;
import static org.lanzarote.monitoring.analysis.codebook.CodebookColumn.RETIRED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/** The rows of a table read as codes; what is wrong is named by its cell, as spreadsheet programs do. */
final class CodebookRows implements CodebookCheck.Places {

    /** As spreadsheet programs write them in English and in French. */
    private static final Set<String> TRUE = Set.of("true", "vrai");

    private static final Set<String> FALSE = Set.of("", "false", "faux");

    private final List<String> headings;
    private final List<Violation> violations = new ArrayList<>();
    private final List<CodeEntry> codes = new ArrayList<>();

    /** The number of the row of each code. */
    private final List<Integer> numbers = new ArrayList<>();

    CodebookRows(List<List<String>> rows) {
        this.headings = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(String::strip).toList();
        if (headings.size() != CodebookColumn.values().length
                || !new HashSet<>(headings).containsAll(CodebookColumn.headings())) {
            violations.add(Violation.in(
                    "A1",
                    CodebookMessage.TABLE_HEADINGS.with(
                            CodebookColumn.headings().stream().collect(joining(", ")))));
            return;
        }
        for (int place = 1; place < rows.size(); place++) {
            read(place + 1, rows.get(place));
        }
    }

    List<CodeEntry> codes() {
        return codes;
    }

    /** What is wrong with the table before its codes are looked at. */
    List<Violation> violations() {
        return violations;
    }

    @Override
    public Violation key(int place, Told told) {
        return Violation.in(cell(KEY, numbers.get(place)), told);
    }

    @Override
    public Violation whole(Told told) {
        return Violation.in(cell(KEY, 1), told);
    }

    /** A violation of the codes in JSON, named by its cell. */
    Violation inCell(Violation found) {
        var steps = String.valueOf(found.pointer()).split("/", 4);
        if (steps.length < 4) {
            return whole(found.told());
        }
        int number = numbers.get(Integer.parseInt(steps[2]));
        for (var column : CodebookColumn.values()) {
            if (column.pointer.equals(steps[3])) {
                return Violation.in(cell(column, number), found.told());
            }
        }
        return Violation.in(cell(KEY, number), found.told());
    }

    private void read(int number, List<String> row) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        if (row.size() != headings.size()) {
            violations.add(
                    Violation.in(cell(0, number), CodebookMessage.TABLE_CELLS.with(row.size(), headings.size())));
            return;
        }
        var retired = cell(row, RETIRED).strip().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(retired) && !FALSE.contains(retired)) {
            violations.add(Violation.in(cell(RETIRED, number), CodebookMessage.TRUE_OR_FALSE));
        }
        numbers.add(number);
        codes.add(new CodeEntry(
                cell(row, KEY).strip(),
                text(row, NAME_EN, NAME_FR),
                text(row, DEFINITION_EN, DEFINITION_FR),
                optional(text(row, INCLUDES_EN, INCLUDES_FR)),
                optional(text(row, EXCLUDES_EN, EXCLUDES_FR)),
                TRUE.contains(retired)));
    }

    private BilingualText text(List<String> row, CodebookColumn english, CodebookColumn french) {
        return new BilingualText(cell(row, english), cell(row, french));
    }

    private static @Nullable BilingualText optional(BilingualText text) {
        return text.en().isBlank() && text.fr().isBlank() ? null : text;
    }

    private String cell(List<String> row, CodebookColumn column) {
        return row.get(headings.indexOf(column.heading()));
    }

    private String cell(CodebookColumn column, int number) {
        return cell(headings.indexOf(column.heading()), number);
    }

    private static String cell(int column, int number) {
        return (char) ('A' + Math.max(column, 0)) + Integer.toString(number);
    }
}
