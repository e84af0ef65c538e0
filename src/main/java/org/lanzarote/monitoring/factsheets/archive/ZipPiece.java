package org.lanzarote.monitoring.factsheets.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A piece of a ZIP that is written apart from the others. The pieces, one after the other, are one ZIP; the last one goes
 * through those before it anew, and so learns what its directory says. No entry has a time, so equal files give equal bytes.
 */
final class ZipPiece implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Gate gate;
    private final ZipOutputStream zip;

    ZipPiece(OutputStream out) {
        this.gate = new Gate(out);
        this.zip = new ZipOutputStream(gate);
    }

    void put(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** Goes through the pieces before the last one, which have so many bytes, and shows each of their files. */
    void replay(InputStream before, long length, BiConsumer<String, byte[]> shown) throws IOException {
        gate.open = false;
        var pieces = new ZipInputStream(before);
        for (var entry = pieces.getNextEntry(); entry != null; entry = pieces.getNextEntry()) {
            var content = pieces.readAllBytes();
            put(entry.getName(), content);
            shown.accept(entry.getName(), content);
        }
        zip.flush();
        if (gate.held != length) {
            throw new IllegalStateException("Another library packed the pieces before");
        }
        gate.open = true;
    }

    /** Ends the ZIP with its directory. */
    void finish() throws IOException {
        zip.finish();
    }

    /** Leaves the directory to the last piece, where this is none. */
    @Override
    public void close() throws IOException {
        zip.flush();
        gate.open = false;
        zip.close();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Lets bytes through as long as it is open, and counts the others. */
    private static final class Gate extends OutputStream {

        private final OutputStream out;
        private boolean open = true;
        private long held;

        private Gate(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (open) {
                out.write(bytes, from, length);
            } else {
                held += length;
            }
        }
    }
}
