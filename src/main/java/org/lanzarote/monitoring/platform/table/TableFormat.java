package org.lanzarote.monitoring.platform.table;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that a table is given as. */
public enum TableFormat {
    CSV(TableFormat.CSV_TYPE, "; charset=UTF-8; header=present", "csv") {
        @Override
        TableWriter writer(OutputStream out, String title) throws IOException {
            return new CsvWriter(out);
        }
    },
    XLSX(TableFormat.XLSX_TYPE, "", "xlsx") {
        @Override
        TableWriter writer(OutputStream out, String title) {
            return new XlsxWriter(out, title, XlsxWriter.MOST_ROWS);
        }

        @Override
        void finish(Path file) throws IOException {
            TimelessXlsx.make(file);
        }
    };

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;
    private final String parameters;
    private final String ending;

    TableFormat(String type, String parameters, String ending) {
        this.type = type;
        this.parameters = parameters;
        this.ending = ending;
    }

    /** The format that the one media type names on which the service and the caller agreed; none, where that is JSON. */
    public static Optional<TableFormat> of(@Nullable String accept) {
        return Arrays.stream(values())
                .filter(format -> format.type.equals(accept))
                .findFirst();
    }

    MediaType type() {
        return MediaType.valueOf(type + parameters);
    }

    String fileName(String name) {
        return name + "." + ending;
    }

    /** Finishes a file that is written to its end. */
    void finish(Path file) throws IOException {}

    abstract TableWriter writer(OutputStream out, String title) throws IOException;
}
