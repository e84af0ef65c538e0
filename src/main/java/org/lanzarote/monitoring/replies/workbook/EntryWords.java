package org.lanzarote.monitoring.replies.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.AnswerSet;
import org.lanzarote.monitoring.preparation.question.Column;
import org.lanzarote.monitoring.preparation.question.Explanation;
import org.lanzarote.monitoring.preparation.question.Figure;
import org.lanzarote.monitoring.preparation.question.Item;

/** Describes what to enter: the kind of answer, its choices, unit and range. */
record EntryWords(Wordings wordings) {

    /** The most characters of a cell of a table. */
    private static final int LONGEST_CELL = 500;

    String of(Item item, int entries) {
        if (!item.isAnswerable()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (item.isAlwaysRequired()) {
            lines.add(wordings.of(WorkbookPhrase.REQUIRED));
        }
        lines.add(
                switch (item.kind()) {
                    case TEXT -> wordings.of(WorkbookPhrase.LONG_TEXT, item.longest());
                    case MULTIPLE_CHOICE -> wordings.of(WorkbookPhrase.EACH);
                    case TABLE, LINKS -> wordings.of(WorkbookPhrase.ROWS, item.number(), entries);
                    case FILES -> wordings.of(WorkbookPhrase.FILES);
                    default -> cell(item.kind(), item.options(), item.takes(), item.longest());
                });
        if (item.explanation() != null) {
            boolean required = item.explanation() == Explanation.REQUIRED;
            lines.add(wordings.of(required ? WorkbookPhrase.EXPLAIN : WorkbookPhrase.MAY_EXPLAIN));
        }
        return String.join("\n", lines);
    }

    String of(Column column) {
        var entry = cell(column.kind(), column.options(), column.takes(), LONGEST_CELL);
        return column.required() ? wordings.of(WorkbookPhrase.REQUIRED) + "\n" + entry : entry;
    }

    private String cell(AnswerKind kind, @Nullable AnswerSet options, Figure figure, int longest) {
        return switch (kind) {
            case SHORT_TEXT -> wordings.of(WorkbookPhrase.SHORT_TEXT, longest);
            case NUMBER, YEAR -> number(kind, figure);
            case DATE -> wordings.of(WorkbookPhrase.DAY);
            default ->
                wordings.of(
                        WorkbookPhrase.ONE_OF,
                        String.join("; ", Labels.of(kind, options, wordings).all()));
        };
    }

    private String number(AnswerKind kind, Figure figure) {
        List<String> parts = new ArrayList<>();
        if (kind == AnswerKind.YEAR) {
            parts.add(wordings.of(WorkbookPhrase.YEAR));
        } else if (figure.places() == 0) {
            parts.add(wordings.of(WorkbookPhrase.WHOLE_NUMBER));
        } else {
            parts.add(wordings.of(WorkbookPhrase.DECIMAL_NUMBER, figure.places()));
        }
        if (figure.unit() != null) {
            parts.add(wordings.of(WorkbookPhrase.UNIT, wordings.of(figure.unit())));
        }
        if (figure.min() != null) {
            parts.add(wordings.of(WorkbookPhrase.AT_LEAST, figure.min().toPlainString()));
        }
        if (figure.max() != null) {
            parts.add(wordings.of(WorkbookPhrase.AT_MOST, figure.max().toPlainString()));
        }
        return String.join(", ", parts);
    }
}
