package org.lanzarote.monitoring.files.visible;

import java.util.BitSet;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Reads the rows of one sheet of an XLSX, as the sheet shows them. */
final class SheetText extends PartWalk {

    /** The number of columns that a sheet can have. */
    private static final int MOST_COLUMNS = 16_384;

    private final int sheet;
    private final WorkbookStyles styles;
    private final SharedTexts texts;
    private final boolean since1904;
    private final Passages passages;
    private final BitSet hiddenColumns = new BitSet();
    private final Grid grid = new Grid();
    private final StringBuilder value = new StringBuilder();
    private boolean rowsHidden;
    private int rowNumber;
    private int column;
    private String type = "";
    private int format;

    SheetText(int sheet, WorkbookStyles styles, SharedTexts texts, boolean since1904, Passages passages) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        this.since1904 = since1904;
        this.passages = passages;
    }

    @Override
    boolean enter(String name, PlainXml xml) {
        return switch (name) {
            case "s:worksheet", "s:cols", "s:sheetData", "s:v", "s:is", "s:t" -> true;
            case "s:r" -> parent().equals("s:is");
            case "s:row" -> beginRow(xml);
            case "s:c" -> beginCell(xml);
            default -> take(name, xml);
        };
    }

    @Override
    void text(String in, String text) {
        if (in.equals("s:v") || in.equals("s:t")) {
            value.append(text);
        }
    }

    @Override
    void leave(String name) {
        switch (name) {
            case "s:c" -> grid.put(column, shown());
            case "s:row" -> grid.endRow("sheet %d, row %d".formatted(sheet, rowNumber));
            case "s:worksheet" -> grid.writeTo(passages);
            default -> {}
        }
    }

    private boolean take(String name, PlainXml xml) {
        if (name.equals("s:sheetFormatPr")) {
            rowsHidden = isTrue(xml, "zeroHeight");
        } else if (name.equals("s:col")) {
            int first = Math.min(MOST_COLUMNS, number(xml, "min", 1));
            int last = Math.min(MOST_COLUMNS, number(xml, "max", first));
            boolean hidden = isTrue(xml, "hidden") || attribute(xml, "width").matches("0(\\.0+)?");
            hiddenColumns.set(first, Math.max(first, last) + 1, hidden);
        }
        return false;
    }

    private boolean beginRow(PlainXml xml) {
        rowNumber = number(xml, "r", rowNumber + 1);
        column = 0;
        var hidden = attribute(xml, "hidden");
        boolean unseen = hidden.isEmpty() ? rowsHidden && !isTrue(xml, "customHeight") : isTrue(xml, "hidden");
        return !unseen && !attribute(xml, "ht").matches("0(\\.0+)?");
    }

    private boolean beginCell(PlainXml xml) {
        column = column(attribute(xml, "r"));
        type = attribute(xml, "t");
        format = number(xml, "s", 0);
        value.setLength(0);
        return !hiddenColumns.get(column) && !styles.isUnseen(format);
    }

    private String shown() {
        return switch (type) {
            case "s" -> texts.get(value.toString());
            case "str", "inlineStr", "e", "d" -> value.toString();
            case "b" -> value.toString().equals("1") ? "TRUE" : "FALSE";
            default -> value.isEmpty() ? "" : styles.shown(value.toString(), format, since1904);
        };
    }

    /** The number of the column of a cell that is named as spreadsheet programs do; the next one where it is not. */
    private int column(String name) {
        int number = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)) && number < MOST_COLUMNS; i++) {
            number = number * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return number == 0 ? column + 1 : number;
    }

    private static boolean isTrue(PlainXml xml, String name) {
        return attribute(xml, name).matches("1|true");
    }
}
