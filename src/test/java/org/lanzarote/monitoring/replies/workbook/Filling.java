package org.lanzarote.monitoring.replies.workbook;

import static java.util.Objects.requireNonNull;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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

    /** With the answers of the complete reply to a questionnaire with every kind of question. */
    static byte[] filled() {
        return exported("FRA")
                .fill("Reply!F4", "Yes")
                .fill("Reply!H4", "Since 2024")
                .fill("Reply!F7", "Other")
                .fill("Reply!G7", "A bailiff")
                .fill("Reply!F9", "x")
                .fill("Reply!F11", "X")
                .fill("Reply!G8", "A school")
                .fill("Reply!H12", "Ministry of Justice")
                .fill("Reply!F13", 12.25)
                .fill("Reply!F14", 2024)
                .fill("Reply!F15", LocalDate.of(2024, 2, 29))
                .fill("7!A4", 2020)
                .fill("7!B4", "A law")
                .fill("7!C4", 1.5)
                .fill("7!D4", "2020-01-01")
                .fill("8!A4", "A law")
                .fill("8!B4", "https://www.example.org/law")
                .fill("Reply!F19", "partly")
                .bytes();
    }

    static Response load(byte[] form) {
        return focalPoint("FRA").contentType(XLSX).body(form).post(FORM, "FRA");
    }

    static Response loadWhatIsWell(byte[] form) {
        return focalPoint("FRA")
                .contentType(XLSX)
                .queryParam("partial", true)
                .body(form)
                .post(FORM, "FRA");
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

    Filling fill(String place, LocalDate day) {
        cell(place).setCellValue(day);
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
