package org.lanzarote.monitoring.support;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The files of PostgreSQL: tables, indexes and its log of changes, as who gets at the disk sees them. */
public final class DataDirectory {

    private DataDirectory() {}

    /** Where it is found, after everything was written down, and what PostgreSQL needs no more was removed. */
    public static List<Path> filesWith(Planted planted) throws SQLException, IOException {
        var search = new Search(planted);
        Files.walkFileTree(settled(), search);
        return search.found;
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

    /** Goes through all files, while PostgreSQL goes on and removes some. */
    private static final class Search extends SimpleFileVisitor<Path> {

        private final Planted planted;
        private final List<Path> found = new ArrayList<>();

        private Search(Planted planted) {
            this.planted = planted;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            try {
                if (planted.isIn(Files.readAllBytes(file))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException e) {
                return visitFileFailed(file, e);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
