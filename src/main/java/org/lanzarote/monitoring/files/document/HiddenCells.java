package org.lanzarote.monitoring.files.document;

import java.util.BitSet;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The rows and columns that a sheet hides: whether something stands in one of them. */
final class HiddenCells {

    /** The number of columns that a sheet can have. */
    private static final int MOST_COLUMNS = 16_384;

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String NO_SIZE = "0+(\\.\\d*)?";
    private static final Set<String> CELLS = Set.of("c", "table-cell", "covered-table-cell");
    private static final Set<String> GROUPS = Set.of("table-row-group", "table-column-group");

    private final BitSet columns = new BitSet();

    /** How deep the present place is within a group that is hidden; 0 outside. */
    private int group;

    private boolean row;
    private boolean inCell;

    /** The present column, and the one behind the cells or columns that the present element stands for. */
    private int column;

    private int next;

    /** Begins an element; tells whether it is a cell that is hidden and has a value. */
    boolean element(String name, PlainXml xml) {
        switch (name) {
            case "worksheet", "table" -> begin();
            case "table-row-group", "table-column-group" ->
                group += group > 0 || xml.own("display").equals("false") ? 1 : 0;
            case "col" -> {
                int last = number(xml, "max");
                columns.set(Math.min(number(xml, "min"), last), last + 1, isHidden(xml, "width"));
            }
            case "table-column" -> {
                advance(next, number(xml, "number-columns-repeated"));
                columns.set(column, next, isCollapsed(xml));
            }
            case "row", "table-row" -> {
                row = name.equals("row") ? isHidden(xml, "ht") : isCollapsed(xml);
                next = name.equals("row") ? 1 : 0;
            }
            case "c" -> advance(column(xml.attribute("r")), 1);
            case "table-cell", "covered-table-cell" -> advance(next, number(xml, "number-columns-repeated"));
            default -> {}
        }
        inCell |= CELLS.contains(name);
        return holdPresent() && xml.getAttributeValue(OFFICE, "value-type") != null;
    }

    void end(String name) {
        inCell &= !CELLS.contains(name);
        group -= group > 0 && GROUPS.contains(name) ? 1 : 0;
    }

    /** Whether they hold what stands here. Where cells are written once for many, one that is hidden is enough. */
    boolean holdPresent() {
        int hidden = columns.nextSetBit(column);
        return inCell && (row || group > 0 || (hidden >= 0 && hidden < next));
    }

    private void begin() {
        columns.clear();
        group = 0;
        row = false;
        inCell = false;
        next = 0;
    }

    private void advance(int from, int columns) {
        column = Math.min(from, MOST_COLUMNS);
        next = column + columns;
    }

    private boolean isCollapsed(PlainXml xml) {
        return group > 0 || !xml.own("visibility").matches("|visible");
    }

    private static boolean isHidden(PlainXml xml, String size) {
        return xml.attribute("hidden").matches("1|true") || xml.attribute(size).matches(NO_SIZE);
    }

    private static int number(PlainXml xml, String name) {
        var number = xml.own(name);
        return number.matches("\\d{1,9}") ? Math.min(MOST_COLUMNS, Integer.parseInt(number)) : 1;
    }

    /** The number of the column of a cell that is named as spreadsheet programs do; the next one where it is not. */
    private int column(String name) {
        int number = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)) && number < MOST_COLUMNS; i++) {
            number = number * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return number == 0 ? next : number;
    }
}
