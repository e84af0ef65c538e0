package org.lanzarote.monitoring.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** The programs of PostgreSQL in the local folder, which the first start unpacks for all JVMs that use it. */
record LocalBinaries(LocalFolder folder) {

    Path path() {
        return folder.resolve("postgres-binaries");
    }

    /** Starts PostgreSQL, one JVM after the other. */
    EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        try (var turns = FileChannel.open(folder.resolve("postgres.lock"), CREATE, WRITE)) {
            turns.lock();
            trust();
            return builder.setOverrideWorkingDirectory(path().toFile()).start();
        }
    }

    /**
     * A mark says that all of them are there. Where the disk was slow it is older than its folder, and they would be
     * unpacked again, over programs that run.
     */
    void trust() throws IOException {
        if (Files.exists(path())) {
            try (var marks = Files.find(path(), 2, (file, attributes) -> file.endsWith(".exists"))) {
                for (var mark : marks.toList()) {
                    Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
                }
            }
        }
    }
}
