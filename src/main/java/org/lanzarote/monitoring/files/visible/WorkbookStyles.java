package org.lanzarote.monitoring.files.visible;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The formats of an XLSX: how a number is shown, and what is written in white on white. */
final class WorkbookStyles extends PartWalk {

    /** A format of cells: that of numbers, the font and the filling, by their numbers. */
    private record CellStyle(int number, int font, int filling) {}

    private final DataFormatter numbers = new DataFormatter();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<CellStyle> cells = new ArrayList<>();
    private final BitSet whiteFonts = new BitSet();
    private final BitSet fillings = new BitSet();
    private int fonts = -1;
    private int fills = -1;

    @Override
    boolean enter(String name, PlainXml xml) {
        switch (name) {
            case "s:numFmt" -> formats.put(number(xml, "numFmtId", 0), attribute(xml, "formatCode"));
            case "s:font" -> fonts += parent().equals("s:fonts") ? 1 : 0;
            case "s:color" -> whiteFonts.set(Math.max(0, fonts), fonts >= 0 && isWhite(xml));
            case "s:fill" -> fills += parent().equals("s:fills") ? 1 : 0;
            case "s:patternFill" ->
                fillings.set(Math.max(0, fills), !attribute(xml, "patternType").matches("|none"));
            case "s:gradientFill" -> fillings.set(Math.max(0, fills));
            case "s:xf" ->
                cells.add(
                        new CellStyle(number(xml, "numFmtId", 0), number(xml, "fontId", 0), number(xml, "fillId", 0)));
            default -> {}
        }
        return switch (name) {
            case "s:styleSheet", "s:numFmts", "s:fonts", "s:font", "s:fills", "s:fill", "s:cellXfs" -> true;
            default -> false;
        };
    }

    /** Whether nobody sees what has this format. */
    boolean isUnseen(int format) {
        var cell = cell(format);
        return whiteFonts.get(cell.font()) && !fillings.get(cell.filling());
    }

    /** A number or a date as the sheet shows it. */
    String shown(String value, int format, boolean since1904) {
        try {
            int number = cell(format).number();
            var code = formats.getOrDefault(number, number < 50 ? BuiltinFormats.getBuiltinFormat(number) : "General");
            return numbers.formatRawCellContents(Double.parseDouble(value), number, code, since1904);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private CellStyle cell(int format) {
        return format < cells.size() ? cells.get(format) : new CellStyle(0, 0, 0);
    }

    private static boolean isWhite(PlainXml xml) {
        return attribute(xml, "rgb").matches("(?i)(..)?f.f.f.")
                || attribute(xml, "theme").equals("0");
    }
}
