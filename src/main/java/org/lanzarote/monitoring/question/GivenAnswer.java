package org.lanzarote.monitoring.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as it stands: its content, and the text that is the answer itself or explains it. */
public record GivenAnswer(AnswerContent content, String text) {

    public static final GivenAnswer NONE = new GivenAnswer(AnswerContent.NONE, "");

    /** Whether the question asked is answered, with or without the explanation. */
    boolean answers(Item item) {
        return switch (item.kind()) {
            case GROUP -> false;
            case YES_NO, YES_NO_PARTLY, SINGLE_CHOICE -> content.value() != null;
            case MULTIPLE_CHOICE -> isGiven(content.values());
            case SHORT_TEXT, TEXT -> !text.isBlank();
            case NUMBER, YEAR -> content.number() != null;
            case DATE -> content.date() != null;
            case TABLE -> isGiven(content.rows());
            case LINKS -> isGiven(content.references());
            case FILES -> isGiven(content.files());
        };
    }

    /** Whether nothing is missing any more: also the explanation and each cell that the question demands. */
    public boolean completes(Item item) {
        return answers(item)
                && (item.explanation() != Explanation.REQUIRED || !text.isBlank())
                && (item.table() == null || hasEveryCell(item.table()));
    }

    private boolean hasEveryCell(Table table) {
        var rows = content.rows();
        return rows != null
                && rows.stream()
                        .allMatch(row -> table.columns().stream()
                                .allMatch(column -> !column.required() || row.containsKey(column.key())));
    }

    private static boolean isGiven(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }
}
