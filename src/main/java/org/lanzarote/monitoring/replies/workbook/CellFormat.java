package org.lanzarote.monitoring.replies.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Column;
import org.lanzarote.monitoring.preparation.question.Item;

/** The format of an answer cell: a choice, a number, a day or a text. */
record CellFormat(AnswerKind kind, Labels labels) {

    /** The digits of a number that spreadsheet programs keep. */
    static final int EXACT_DIGITS = 15;

    static final LocalDate FIRST_CERTAIN_DAY = LocalDate.of(1900, 3, 1);

    /** A cell for free text. */
    static CellFormat text(Wordings wordings) {
        return new CellFormat(AnswerKind.TEXT, Labels.of(AnswerKind.TEXT, null, wordings));
    }

    static CellFormat of(Item item, Wordings wordings) {
        return new CellFormat(item.kind(), Labels.of(item.kind(), item.options(), wordings));
    }

    static CellFormat of(Column column, Wordings wordings) {
        return new CellFormat(column.kind(), Labels.of(column.kind(), column.options(), wordings));
    }

    boolean isChoice() {
        return !labels.keys().isEmpty();
    }

    /**
     * The number format. A text cell keeps what is typed; otherwise a program turns 1/2 into a day and a dash into a
     * formula.
     */
    String pattern() {
        return kind == AnswerKind.DATE ? "yyyy-mm-dd" : kind.isNumber() ? "General" : "@";
    }

    void write(Worksheet sheet, CellPlace at, Object value) {
        if (value instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
            sheet.value(at.row(), at.column(), number);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_CERTAIN_DAY)) {
            sheet.value(at.row(), at.column(), day);
        } else {
            sheet.value(at.row(), at.column(), CellText.written(labels.label(value.toString())));
        }
    }
}
