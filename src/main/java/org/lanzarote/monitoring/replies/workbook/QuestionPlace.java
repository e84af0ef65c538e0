package org.lanzarote.monitoring.replies.workbook;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;

/** The place of a question in the form, and the cells that take its answer. */
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

    /** The most UTF-16 units of a cell. */
    static final int FULL_CELL = 32_767;

    /** The most links of an answer. */
    private static final int MOST_LINKS = 100;

    /** All questions one below the other, each multiple choice followed by its choices. */
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

    /** The keys of the choices that have a row of their own below the question. */
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

    /** Whether the text may need a second cell; a character may have two units. */
    boolean hasMoreText() {
        return hasText() && item.longest() > FULL_CELL / 2;
    }

    /** The number of rows of its own sheet, if it has one. */
    int entries() {
        return item.table() != null ? item.table().rows() : item.kind() == AnswerKind.LINKS ? MOST_LINKS : 0;
    }

    CellPlace cell(int column) {
        return new CellPlace(REPLY, row, column);
    }

    /** The first cell of its answer. */
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
