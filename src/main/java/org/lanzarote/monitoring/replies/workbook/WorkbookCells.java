package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of an uploaded form: no formula is evaluated, and sheets that users added are not read. */
final class WorkbookCells {

    private static final int MOST_COLUMNS = 12;

    private final Map<CellPlace, Cell> cells = new HashMap<>();
    private final Set<String> sheets = new HashSet<>();

    private WorkbookCells() {}

    /** Reads the cells of a checked file. */
    static WorkbookCells read(byte[] file, Set<String> wanted) {
        var read = new WorkbookCells();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                if (wanted.contains(sheet.getName()) && read.sheets.add(sheet.getName())) {
                    read.sheet(sheet);
                }
            }
            return read;
        } catch (IOException | RuntimeException e) {
            throw FORM_UNREADABLE.because(WorkbookMessage.ZIP_NO_SOUND_WORKBOOK);
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> row(sheet.getName(), row));
        }
    }

    private void row(String sheet, Row row) {
        row.stream()
                .filter(Objects::nonNull)
                .filter(cell -> cell.getColumnIndex() < MOST_COLUMNS)
                .filter(cell ->
                        cell.getType() == CellType.FORMULA || !cell.getText().isBlank())
                .forEach(cell -> cells.put(new CellPlace(sheet, row.getRowNum() - 1, cell.getColumnIndex()), cell));
    }

    boolean has(String sheet) {
        return sheets.contains(sheet);
    }

    /** The cell at this place; null where there is none. */
    @Nullable Cell at(CellPlace place) {
        return cells.get(place);
    }

    /** The content of a cell in one line; empty where there is none. */
    String line(CellPlace place) {
        var cell = cells.get(place);
        return cell == null
                ? ""
                : new CellValue(cell).text().replaceAll("\\s+", " ").strip();
    }
}
