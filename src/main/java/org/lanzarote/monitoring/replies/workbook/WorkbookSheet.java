package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.HEADING;

import java.util.EnumSet;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet of the form while it is written: explanations are locked, answer cells are open. */
record WorkbookSheet(Worksheet sheet, Lists lists, Wordings wordings) {

    private static final String ASKED = "FFFFF2CC";
    private static final String HEADED = "FFD9E2F3";

    /** Begins a sheet that is protected against mistakes, without a password; rows and columns may be made larger. */
    static WorkbookSheet of(Worksheet sheet, Lists lists, Wordings wordings, int frozenColumns, int frozenRows) {
        var options = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        options.remove(SheetProtectionOption.FORMAT_COLUMNS);
        options.remove(SheetProtectionOption.FORMAT_ROWS);
        sheet.protect("", options);
        sheet.freezePane(frozenColumns, frozenRows);
        sheet.fitToWidth((short) 1);
        sheet.pageOrientation("landscape");
        return new WorkbookSheet(sheet, lists, wordings);
    }

    void title(String text) {
        sheet.value(0, 0, text);
        sheet.style(0, 0).bold().set();
    }

    void heading(int column, String text, double width) {
        sheet.value(HEADING, column, CellText.written(text));
        sheet.style(HEADING, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADED)
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.width(column, width);
    }

    void words(int row, int column, String text, boolean bold) {
        sheet.value(row, column, text.isEmpty() ? null : CellText.written(text));
        var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
        (bold ? style.bold() : style).set();
    }

    void ask(CellPlace at, CellFormat format, @Nullable Object given) {
        sheet.style(at.row(), at.column())
                .protectionOption(ProtectionOption.LOCKED, false)
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(ASKED)
                .borderStyle(BorderStyle.THIN)
                .format(format.pattern())
                .set();
        if (given != null) {
            format.write(sheet, at, given);
        }
    }

    /** Lets cells below each other take only these answers. */
    void choose(int firstRow, int lastRow, int column, CellFormat format) {
        if (format.isChoice()) {
            sheet.range(firstRow, column, lastRow, column)
                    .validateWithList(lists.of(format.labels()))
                    .errorTitle(wordings.of(WorkbookPhrase.ANSWER))
                    .error(wordings.of(WorkbookPhrase.NOT_IN_LIST));
        }
    }
}
