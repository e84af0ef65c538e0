package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.ANSWER;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.CONDITION;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.ENTRY;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.GUIDANCE;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.MORE_TEXT;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.NUMBER;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.OTHER;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.QUESTION;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.TEXT;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.print.SpokenConditions;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** Writes the sheet with every question and most of the answers. */
record ReplySheet(WorkbookSheet sheet, SpokenConditions conditions, Wordings wordings) {

    /** The mark beside a chosen answer. */
    static final String CHOSEN = "x";

    private static final List<WorkbookPhrase> HEADINGS = List.of(
            WorkbookPhrase.NUMBER,
            WorkbookPhrase.QUESTION,
            WorkbookPhrase.ENTRY,
            WorkbookPhrase.GUIDANCE,
            WorkbookPhrase.CONDITION,
            WorkbookPhrase.ANSWER,
            WorkbookPhrase.OTHER,
            WorkbookPhrase.TEXT,
            WorkbookPhrase.MORE_TEXT);

    private static final List<Integer> WIDTHS = List.of(8, 48, 28, 32, 24, 18, 24, 60, 24);

    void head(String title) {
        sheet.title(title);
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.heading(column, wordings.of(HEADINGS.get(column)), WIDTHS.get(column));
        }
    }

    void write(QuestionPlace place, GivenAnswer given) {
        var item = place.item();
        sheet.words(place.row(), NUMBER, item.number(), true);
        sheet.words(place.row(), QUESTION, wordings.of(item.text()), !item.isAnswerable());
        sheet.words(place.row(), ENTRY, new EntryWords(wordings).of(item, place.entries()), false);
        sheet.words(place.row(), GUIDANCE, wordings.of(item.guidance()), false);
        sheet.words(place.row(), CONDITION, conditions.of(item), false);
        answer(place, given.content());
        choices(place, given.content());
        texts(place, given);
    }

    private void answer(QuestionPlace place, AnswerContent content) {
        if (place.hasAnswerCell()) {
            var format = CellFormat.of(place.item(), wordings);
            sheet.ask(place.cell(ANSWER), format, value(place, content));
            sheet.choose(place.row(), place.row(), ANSWER, format);
        }
    }

    private static @Nullable Object value(QuestionPlace place, AnswerContent content) {
        return switch (place.item().kind()) {
            case NUMBER, YEAR -> content.number();
            case DATE -> content.date();
            default -> content.value();
        };
    }

    private void choices(QuestionPlace place, AnswerContent content) {
        var labels = CellFormat.of(place.item(), wordings).labels();
        var chosen = Objects.requireNonNullElse(content.values(), List.<String>of());
        for (int i = 0; i < place.choices().size(); i++) {
            var key = place.choices().get(i);
            var at = place.choice(i);
            sheet.words(at.row(), QUESTION, labels.label(key), false);
            sheet.ask(at, CellFormat.text(wordings), chosen.contains(key) ? CHOSEN : null);
        }
    }

    private void texts(QuestionPlace place, GivenAnswer given) {
        var words = CellFormat.text(wordings);
        if (place.hasOther()) {
            sheet.ask(place.cell(OTHER), words, given.content().other());
        }
        if (place.hasText()) {
            var text = CellText.withPlainLineEnds(given.text());
            int end = CellText.end(text);
            sheet.ask(place.cell(TEXT), words, text.isEmpty() ? null : text.substring(0, end));
            if (place.hasMoreText()) {
                sheet.ask(place.cell(MORE_TEXT), words, end == text.length() ? null : text.substring(end));
            }
        }
    }
}
