package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBinariesTest {

    /** Their starter takes a mark that is older than its folder for one of binaries that are not whole. */
    @Test
    void binariesThatWereUnpackedOnASlowDiskAreNotUnpackedAgain(@TempDir Path local) throws IOException {
        var unpacked = Files.createDirectories(local.resolve("postgres-binaries/PG-1"));
        var mark = Files.createFile(unpacked.resolve(".exists"));
        Files.setLastModifiedTime(mark, FileTime.from(Instant.EPOCH));

        new LocalBinaries(LocalFolder.open(local)).trust();

        assertThat(Files.getLastModifiedTime(mark)).isGreaterThanOrEqualTo(Files.getLastModifiedTime(unpacked));
    }

    @Test
    void binariesThatAreStillToBeUnpackedHaveNoMark(@TempDir Path local) throws IOException {
        new LocalBinaries(LocalFolder.open(local)).trust();

        assertThat(local).isEmptyDirectory();
    }
}
