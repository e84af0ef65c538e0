package org.lanzarote.monitoring.platform.trail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file with the head of each batch of the chain, kept out of reach of anybody who can change the database. */
@Singleton
class HeadsFile {

    private static final int LONGEST_LINES = 512;

    private final Path path;

    HeadsFile(TrailSettings settings) {
        this.path = settings.headsFile();
    }

    /** The last complete line; a line that a crash cut off does not count. */
    Optional<Head> last() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (var file = FileChannel.open(path, READ)) {
            return Optional.ofNullable(lastLine(end(file))).map(Head::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends a head; it is on the disk when this returns. */
    void append(Head head) {
        try (var file = FileChannel.open(path, CREATE, READ, WRITE)) {
            var end = end(file);
            long whole = file.size() - (end.length() - (end.lastIndexOf('\n') + 1));
            file.truncate(whole);
            file.write(ByteBuffer.wrap((head.line() + "\n").getBytes(ISO_8859_1)), whole);
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long length() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heads within a length of the file, in order. */
    @SuppressWarnings("StreamResourceLeak") // whoever walks along them closes it
    Stream<Head> upTo(long length) {
        if (length == 0) {
            return Stream.empty();
        }
        try {
            var read = new AtomicLong();
            return Files.lines(path, ISO_8859_1)
                    .takeWhile(line -> read.getAndAdd(line.length() + 1L) < length)
                    .map(Head::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String end(FileChannel file) throws IOException {
        long start = Math.max(0, file.size() - LONGEST_LINES);
        var bytes = ByteBuffer.allocate(Math.toIntExact(file.size() - start));
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = file.read(bytes, start + bytes.position());
        }
        return new String(bytes.array(), ISO_8859_1);
    }

    private static @Nullable String lastLine(String end) {
        int newline = end.lastIndexOf('\n');
        return newline < 0 ? null : end.substring(end.lastIndexOf('\n', newline - 1) + 1, newline);
    }
}
