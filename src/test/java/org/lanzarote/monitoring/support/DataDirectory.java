package org.lanzarote.monitoring.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The files of PostgreSQL: tables, indexes and its log of changes, as who gets at the disk sees them. */
public final class DataDirectory {

    private DataDirectory() {}

    /** Where it is found, after everything was written down, and what PostgreSQL needs no more was removed. */
    public static List<Path> filesWith(Planted planted) throws SQLException, IOException {
        try (var files = Files.walk(settled())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> planted.isIn(content(file)))
                    .toList();
        }
    }

    private static Path settled() throws SQLException {
        try (var connection = KeyStore.connect();
                var statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
            var answer = statement.executeQuery("show data_directory");
            answer.next();
            return Path.of(answer.getString(1));
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0]; // PostgreSQL goes on
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
