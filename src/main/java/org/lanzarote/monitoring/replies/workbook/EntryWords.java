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

/** Says what to enter: which kind of answer, which choices, unit and range. */
record EntryWords(Wordings wordings) {

    /** As many characters as a cell of a table takes. */
    private static final int LONGEST_CELL = 500;

    String of(Item item, int entries) {
        if (!item.isAnswerable()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (item.isAlwaysRequired()) {
            lines.add(wordings.of(Phrase.REQUIRED));
        }
        lines.add(
                switch (item.kind()) {
                    case TEXT -> wordings.of(Phrase.LONG_TEXT, item.longest());
                    case MULTIPLE_CHOICE -> wordings.of(Phrase.EACH);
                    case TABLE, LINKS -> wordings.of(Phrase.ROWS, item.number(), entries);
                    case FILES -> wordings.of(Phrase.FILES);
                    default -> cell(item.kind(), item.options(), item.takes(), item.longest());
                });
        if (item.explanation() != null) {
            boolean required = item.explanation() == Explanation.REQUIRED;
            lines.add(wordings.of(required ? Phrase.EXPLAIN : Phrase.MAY_EXPLAIN));
        }
        return String.join("\n", lines);
    }

    String of(Column column) {
        var entry = cell(column.kind(), column.options(), column.takes(), LONGEST_CELL);
        return column.required() ? wordings.of(Phrase.REQUIRED) + "\n" + entry : entry;
    }

    private String cell(AnswerKind kind, @Nullable AnswerSet options, Figure figure, int longest) {
        return switch (kind) {
            case SHORT_TEXT -> wordings.of(Phrase.SHORT_TEXT, longest);
            case NUMBER, YEAR -> number(kind, figure);
            case DATE -> wordings.of(Phrase.DAY);
            default ->
                wordings.of(
                        Phrase.ONE_OF,
                        String.join("; ", Labels.of(kind, options, wordings).all()));
        };
    }

    private String number(AnswerKind kind, Figure figure) {
        List<String> parts = new ArrayList<>();
        if (kind == AnswerKind.YEAR) {
            parts.add(wordings.of(Phrase.YEAR));
        } else if (figure.places() == 0) {
            parts.add(wordings.of(Phrase.WHOLE_NUMBER));
        } else {
            parts.add(wordings.of(Phrase.DECIMAL_NUMBER, figure.places()));
        }
        if (figure.unit() != null) {
            parts.add(wordings.of(Phrase.UNIT, wordings.of(figure.unit())));
        }
        if (figure.min() != null) {
            parts.add(wordings.of(Phrase.AT_LEAST, figure.min().toPlainString()));
        }
        if (figure.max() != null) {
            parts.add(wordings.of(Phrase.AT_MOST, figure.max().toPlainString()));
        }
        return String.join(", ", parts);
    }
}
