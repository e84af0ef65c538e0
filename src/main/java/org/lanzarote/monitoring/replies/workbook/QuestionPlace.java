package org.lanzarote.monitoring.replies.workbook;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;

/** Where in the form a question stands, and which cells take its answer. */
record QuestionPlace(Item item, int row) {

    static final String REPLY = "Reply";
    static final int HEADING = 1;
    static final int FIRST_ENTRY = 3;
    static final int NUMBER = 0;
    static final int QUESTION = 1;
    static final int ENTRY = 2;
    static final int GUIDANCE = 3;
    static final int CONDITION = 4;
    static final int ANSWER = 5;
    static final int OTHER = 6;
    static final int TEXT = 7;
    static final int MORE_TEXT = 8;

    /** UTF-16 units that a cell takes. */
    static final int FULL_CELL = 32_767;

    /** As many as an answer may have. */
    private static final int MOST_LINKS = 100;

    /** Every question, one below the other, a multiple choice followed by its choices. */
    static List<QuestionPlace> all(Items items) {
        List<QuestionPlace> places = new ArrayList<>();
        int row = HEADING + 1;
        for (var item : items.all().toList()) {
            var place = new QuestionPlace(item, row);
            places.add(place);
            row += 1 + place.choices().size();
        }
        return places;
    }

    /** Keys of the choices that have a row of their own below the question. */
    List<String> choices() {
        return item.kind() == AnswerKind.MULTIPLE_CHOICE ? item.keys() : List.of();
    }

    /** Whether the answer stands in the question's own row. */
    boolean hasAnswerCell() {
        return switch (item.kind()) {
            case YES_NO, YES_NO_PARTLY, SINGLE_CHOICE, NUMBER, DATE, YEAR -> true;
            default -> false;
        };
    }

    boolean hasOther() {
        return item.options() != null && item.options().other();
    }

    boolean hasText() {
        return item.kind().isText() || item.explanation() != null;
    }

    /** Where one cell may not do: a character may have two units. */
    boolean hasMoreText() {
        return hasText() && item.longest() > FULL_CELL / 2;
    }

    /** How many rows its own sheet has, if there is one. */
    int entries() {
        return item.table() != null ? item.table().rows() : item.kind() == AnswerKind.LINKS ? MOST_LINKS : 0;
    }

    CellPlace cell(int column) {
        return new CellPlace(REPLY, row, column);
    }

    /** Where its answer is looked for first. */
    CellPlace mainCell() {
        if (entries() > 0) {
            return entry(0, 0);
        }
        return choices().isEmpty() ? cell(hasAnswerCell() ? ANSWER : TEXT) : choice(0);
    }

    CellPlace choice(int index) {
        return new CellPlace(REPLY, row + 1 + index, ANSWER);
    }

    CellPlace entry(int index, int column) {
        return new CellPlace(item.number(), FIRST_ENTRY + index, column);
    }
}
