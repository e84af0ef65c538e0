package org.lanzarote.monitoring.replies.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.AnswerKind;

/** Reads answer cells, and notes those that cannot be read. */
final class CellReading {

    private final WorkbookCells cells;
    private final List<Violation> unreadable = new ArrayList<>();

    CellReading(WorkbookCells cells) {
        this.cells = cells;
    }

    List<Violation> unreadable() {
        return List.copyOf(unreadable);
    }

    /** The value of a cell of this kind; null where it is empty or cannot be read. */
    @Nullable Object of(AnswerKind kind, CellPlace at, Labels labels) {
        return switch (kind) {
            case NUMBER, YEAR -> number(at);
            case DATE -> day(at);
            case SHORT_TEXT -> shortText(at);
            default -> choice(at, labels);
        };
    }

    private @Nullable String shortText(CellPlace at) {
        var text = text(at).strip();
        return text.isEmpty() ? null : text;
    }

    /** The text of a cell; empty where there is none. */
    String text(CellPlace at) {
        var cell = value(at);
        return cell == null ? "" : cell.text();
    }

    @Nullable BigDecimal number(CellPlace at) {
        var cell = value(at);
        if (cell == null) {
            return null;
        }
        var number = cell.number();
        if (number == null) {
            wrong(at, WorkbookMessage.NUMBER_EXPECTED);
        }
        return number;
    }

    /** The day in a cell, also where it is a text such as 2027-04-01. */
    @Nullable LocalDate day(CellPlace at) {
        var cell = value(at);
        if (cell == null) {
            return null;
        }
        var day = cell.day();
        if (day == null) {
            wrong(at, WorkbookMessage.DAY_EXPECTED);
        }
        return day;
    }

    @Nullable String choice(CellPlace at, Labels labels) {
        var entered = text(at).replaceAll("\\s+", " ").strip();
        if (entered.isEmpty()) {
            return null;
        }
        var key = labels.key(entered).orElse(null);
        if (key == null) {
            wrong(at, WorkbookMessage.ONE_OF_EXPECTED.with(String.join("; ", labels.all())));
        }
        return key;
    }

    /** Whether a cell has an x. */
    boolean mark(CellPlace at) {
        var entered = text(at).strip();
        if (!entered.isEmpty() && !entered.equalsIgnoreCase(ReplySheet.CHOSEN)) {
            wrong(at, WorkbookMessage.MARK_EXPECTED);
        }
        return !entered.isEmpty();
    }

    private void wrong(CellPlace at, Told detail) {
        unreadable.add(Violation.in(at.toString(), detail));
    }

    private @Nullable CellValue value(CellPlace at) {
        var cell = cells.at(at);
        if (cell != null && cell.getType() == CellType.FORMULA) {
            wrong(at, WorkbookMessage.FORMULA_IN_CELL);
            return null;
        }
        if (cell != null && cell.getType() == CellType.ERROR) {
            wrong(at, WorkbookMessage.ERROR_IN_CELL);
            return null;
        }
        return cell == null ? null : new CellValue(cell);
    }
}
