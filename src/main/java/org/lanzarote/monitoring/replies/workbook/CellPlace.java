package org.lanzarote.monitoring.replies.workbook;

import org.dhatim.fastexcel.reader.CellAddress;

/** A cell of the form, named as in a spreadsheet program: Reply!F14. */
record CellPlace(String sheet, int row, int column) {

    @Override
    public String toString() {
        var quoted = sheet.matches("[A-Za-z]+") ? sheet : "'" + sheet + "'";
        return quoted + "!" + new CellAddress(row, column);
    }
}
