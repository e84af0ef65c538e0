package org.lanzarote.monitoring.platform.table;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table that was written whole into a file, which exists until its request has ended: what fails is told by a problem, no
 * half a table is ever sent, and who reads slowly holds no connection to the database.
 */
final class TableFile {

    private final TableFormat format;
    private final String name;
    private final Path path;

    TableFile(TableFormat format, String name) {
        this.format = format;
        this.name = name;
        try {
            this.path = Files.createTempFile("table-", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MediaType type() {
        return format.type();
    }

    /** What a browser is to do with it, and under which name. */
    String disposition() {
        return "attachment; filename=\"" + format.fileName(name) + '"';
    }

    TableWriter writer(String title) throws IOException {
        return format.writer(new BufferedOutputStream(Files.newOutputStream(path)), title);
    }

    /** Finishes the file, once its writer is closed. */
    void finish() throws IOException {
        format.finish(path);
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            Log.warn("A table could not be removed", e);
        }
    }
}
