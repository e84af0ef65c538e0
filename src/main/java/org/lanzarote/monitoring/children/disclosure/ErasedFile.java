package org.lanzarote.monitoring.children.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lanzarote.monitoring.children.statement.ChildrenSettings;

/**
 * The file that names each statement whose key was destroyed. It is in neither database, so it is as new as ever when
 * one of them was restored from an older copy.
 */
@Singleton
class ErasedFile {

    private static final int NAME = UUID.randomUUID().toString().length();

    private final Path path;

    ErasedFile(ChildrenSettings settings) {
        this.path = settings.erasedFile();
    }

    /** Adds a statement; it is on the disk when this returns. */
    void add(UUID statement) {
        try (var file = FileChannel.open(path, CREATE, WRITE, APPEND)) {
            file.write(ByteBuffer.wrap((statement + "\n").getBytes(US_ASCII)));
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that are named, in order; a line that a crash cut off names none. */
    Set<UUID> all() {
        if (!Files.exists(path)) {
            return Set.of();
        }
        try (var lines = Files.lines(path, US_ASCII)) {
            return lines.filter(line -> line.length() == NAME)
                    .map(UUID::fromString)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
