package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import org.lanzarote.monitoring.platform.startup.DeployedPostgres;

/** Copies of the folders of PostgreSQL, as the operator's guide takes them. */
final class Backup {

    /** Of the running server, and of no use in a copy; its log of changes comes from the archive. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_replslot");

    private static final String LOG_OF_CHANGES = "pg_wal";

    private Backup() {}

    /** A base backup, taken while everybody writes. */
    static void base(DeployedPostgres server, Path target) throws SQLException, IOException {
        try (var superuser = server.superuser("postgres");
                var sql = superuser.createStatement()) {
            sql.execute("select pg_backup_start('drill', fast => true)");
            copy(server.data(), target, false);
            try (var stopped = sql.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(target.resolve("backup_label"), stopped.getString(1));
            }
        }
    }

    /** A copy of a server that is stopped for it. */
    static void cold(DeployedPostgres server, Path target) throws IOException {
        server.stop();
        copy(server.data(), target, true);
        server.start();
    }

    /** A further copy of one. */
    static void again(Path copy, Path target) throws IOException {
        copy(copy, target, true);
    }

    private static void copy(Path source, Path target, boolean withLogOfChanges) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var name = source.relativize(file);
                if (LEFT_OUT.contains(name.toString()) || file.getParent().endsWith("pg_replslot")) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectory(target.resolve(name));
                } else if (withLogOfChanges || !name.startsWith(LOG_OF_CHANGES)) {
                    copy(file, target.resolve(name));
                }
            }
        }
        Files.createDirectories(target.resolve("pg_replslot"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    }

    /** What goes while the copy is made is in the log of changes. */
    private static void copy(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target);
        } catch (NoSuchFileException e) {
            // It has gone.
        }
    }
}
