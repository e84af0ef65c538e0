package org.lanzarote.monitoring.form;

import static java.util.Objects.requireNonNull;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a ministry, whose spreadsheet program is Apache POI. */
final class Filling {

    static final String FORM = "/rounds/2/replies/{party}/form";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    final XSSFWorkbook workbook;

    private Filling(byte[] form) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Filling of(byte[] form) {
        return new Filling(form);
    }

    static Filling exported(String party) {
        return of(export(party));
    }

    static byte[] export(String party) {
        return get(party).then().statusCode(200).extract().asByteArray();
    }

    static Response get(String party) {
        return focalPoint(party).get(FORM, party);
    }

    /** What a cell shows, named as in Reply!F14. */
    String shows(String place) {
        return new DataFormatter().formatCellValue(cell(place));
    }

    Cell cell(String place) {
        var parts = place.split("!", 2);
        var at = new CellAddress(parts[1]);
        var sheet = requireNonNull(workbook.getSheet(parts[0]), parts[0]);
        var row = sheet.getRow(at.getRow());
        return (row == null ? sheet.createRow(at.getRow()) : row)
                .getCell(at.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Filling fill(String place, String text) {
        cell(place).setCellValue(text);
        return this;
    }

    Filling fill(String place, double number) {
        cell(place).setCellValue(number);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
