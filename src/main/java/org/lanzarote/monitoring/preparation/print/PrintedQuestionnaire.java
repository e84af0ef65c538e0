package org.lanzarote.monitoring.preparation.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;

/** A questionnaire as its page shows it: texts and spaces for answers only. */
public record PrintedQuestionnaire(String lang, PrintedText title, List<Fact> facts, List<PrintedSection> sections) {

    /** A section with its questions. */
    public record PrintedSection(PrintedText title, List<PrintedQuestion> questions) {}

    /** A question with its notes, the space for its answer and its sub-questions. */
    public record PrintedQuestion(
            String number,
            boolean isMain,
            PrintedText text,
            @Nullable PrintedText guidance,
            List<QuestionNote> notes,
            List<AnswerSpace> spaces,
            List<PrintedQuestion> questions) {}

    /** A note under a question, such as its condition. */
    public record QuestionNote(String about, List<PrintedText> words) {}

    /** The space for an answer: boxes to tick, lines, a blank before a unit, or a table. */
    public record AnswerSpace(
            String hint,
            List<TickBox> boxes,
            int lines,
            boolean hasBlank,
            @Nullable PrintedText unit,
            @Nullable EmptyTable grid) {

        static AnswerSpace ofBoxes(String hint, List<TickBox> boxes) {
            return new AnswerSpace(hint, boxes, 0, false, null, null);
        }

        static AnswerSpace ofLines(String hint, int lines) {
            return new AnswerSpace(hint, List.of(), lines, false, null, null);
        }

        static AnswerSpace ofBlank(String hint, @Nullable PrintedText unit) {
            return new AnswerSpace(hint, List.of(), 0, true, unit, null);
        }

        static AnswerSpace ofGrid(String hint, List<EmptyColumn> columns, int rows) {
            return new AnswerSpace(hint, List.of(), 0, false, null, new EmptyTable(columns, rows));
        }
    }

    /** A box to tick, with a blank where the answer is in the respondent's own words. */
    public record TickBox(PrintedText label, boolean hasBlank) {}

    /** An empty table. */
    public record EmptyTable(List<EmptyColumn> columns, int rows) {}

    /** A column of an empty table, and the boxes in each of its cells. */
    public record EmptyColumn(
            PrintedText label, String hint, @Nullable PrintedText unit, List<TickBox> boxes) {}
}
