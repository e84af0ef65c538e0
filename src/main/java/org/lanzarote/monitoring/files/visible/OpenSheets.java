package org.lanzarote.monitoring.files.visible;

import java.util.BitSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Reads what an ODS shows: the rows of its sheets that are not hidden. */
final class OpenSheets extends PartWalk {

    /** Elements that hold text which is shown; what is in any other is passed by. */
    private static final Set<String> HOLDERS = Set.of(
            "office:document-content",
            "office:body",
            "office:spreadsheet",
            "table:table-columns",
            "table:table-header-columns",
            "table:table-header-rows",
            "table:table-rows",
            "text:a");

    /** The number of columns that a sheet can have. */
    private static final int MOST_COLUMNS = 16_384;

    /** The number of equal rows or cells that are written; programs fill the rest of a sheet with them. */
    private static final int MOST_REPEATED = 1_000;

    private final PackageParts parts;
    private final Passages passages;
    private final OpenStyles styles = new OpenStyles();
    private final BitSet hiddenColumns = new BitSet();
    private final Grid grid = new Grid();
    private final StringBuilder cell = new StringBuilder();
    private int sheet;
    private int rowNumber;
    private int rowsRepeated = 1;
    private int column;
    private int cellsRepeated = 1;

    OpenSheets(PackageParts parts, Passages passages) {
        this.parts = parts;
        this.passages = passages;
    }

    void read() throws XMLStreamException {
        parts.walk("styles.xml", styles);
        parts.walk("content.xml", styles);
        parts.walk("content.xml", this);
    }

    @Override
    boolean enter(String name, PlainXml xml) {
        return switch (name) {
            case "table:table" -> beginSheet(xml);
            case "table:table-column" -> addColumns(xml);
            case "table:table-row" -> beginRow(xml);
            case "table:table-cell" -> beginCell(xml);
            case "table:covered-table-cell" -> passCells(xml);
            case "table:table-row-group", "table:table-column-group" ->
                !attribute(xml, "display").equals("false");
            case "text:p" -> isText(true);
            case "text:span" -> !styles.isUnseen("text", attribute(xml, "style-name"), true);
            case "text:s", "text:tab", "text:line-break" -> isText(false);
            default -> HOLDERS.contains(name);
        };
    }

    @Override
    void leave(String name) {
        switch (name) {
            case "table:table-cell" -> endCell();
            case "table:table-row" -> endRow();
            case "table:table" -> grid.writeTo(passages);
            default -> {}
        }
    }

    @Override
    void text(String in, String text) {
        if (in.equals("text:p") || in.equals("text:span") || in.equals("text:a")) {
            cell.append(text);
        }
    }

    private boolean beginSheet(PlainXml xml) {
        sheet++;
        rowNumber = 0;
        column = 0;
        hiddenColumns.clear();
        if (styles.isUnseen("table", attribute(xml, "style-name"), true)) {
            return false;
        }
        passages.paragraph("sheet " + sheet, attribute(xml, "name"));
        return true;
    }

    private boolean addColumns(PlainXml xml) {
        int from = column;
        column = Math.min(MOST_COLUMNS, column + number(xml, "number-columns-repeated", 1));
        hiddenColumns.set(from, column, !attribute(xml, "visibility").matches("|visible"));
        return false;
    }

    private boolean beginRow(PlainXml xml) {
        column = 0;
        rowsRepeated = number(xml, "number-rows-repeated", 1);
        boolean shown = attribute(xml, "visibility").matches("|visible");
        rowNumber += shown ? 0 : rowsRepeated;
        return shown;
    }

    private boolean beginCell(PlainXml xml) {
        cell.setLength(0);
        cellsRepeated = number(xml, "number-columns-repeated", 1);
        boolean shown = !styles.isUnseen("table-cell", attribute(xml, "style-name"), false);
        column += shown ? 0 : cellsRepeated;
        return shown;
    }

    /** Sets a gap before a paragraph, or for one. */
    private boolean isText(boolean paragraph) {
        cell.append(' ');
        return paragraph;
    }

    private boolean passCells(PlainXml xml) {
        column += number(xml, "number-columns-repeated", 1);
        return false;
    }

    private void endCell() {
        for (int i = 0; i < Math.min(cellsRepeated, MOST_REPEATED); i++) {
            if (!hiddenColumns.get(column + i)) {
                grid.put(column + i, cell.toString());
            }
        }
        column += cellsRepeated;
    }

    /** Ends a row, which may stand in the sheet several times. */
    private void endRow() {
        boolean isEmpty = !grid.endRow("sheet %d, row %d".formatted(sheet, rowNumber + 1));
        for (int i = 1; i < Math.min(rowsRepeated, MOST_REPEATED) && !isEmpty; i++) {
            grid.again("sheet %d, row %d".formatted(sheet, rowNumber + 1 + i));
        }
        rowNumber += rowsRepeated;
    }
}
