package org.lanzarote.monitoring.platform.table;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.AddressEnding;

/** The kinds of files that a table is given as. */
public enum TableFormat {
    CSV(AddressEnding.CSV, "; charset=UTF-8; header=present") {
        @Override
        TableWriter writer(OutputStream out, String title) throws IOException {
            return new CsvWriter(out);
        }
    },
    XLSX(AddressEnding.XLSX, "") {
        @Override
        TableWriter writer(OutputStream out, String title) {
            return new XlsxWriter(out, title, XlsxWriter.MOST_ROWS);
        }

        @Override
        void finish(Path file) throws IOException {
            TimelessXlsx.make(file);
        }
    };

    public static final String CSV_TYPE = AddressEnding.CSV_TYPE;
    public static final String XLSX_TYPE = AddressEnding.XLSX_TYPE;

    private final String type;
    private final String parameters;
    private final String dotted;

    TableFormat(AddressEnding ending, String parameters) {
        this.type = ending.type().toString();
        this.parameters = parameters;
        this.dotted = ending.dotted();
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
        return name + dotted;
    }

    /** Finishes a file that is written to its end. */
    void finish(Path file) throws IOException {}

    abstract TableWriter writer(OutputStream out, String title) throws IOException;
}
