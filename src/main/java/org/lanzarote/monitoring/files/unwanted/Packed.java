package org.lanzarote.monitoring.files.unwanted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.Deflater;

/** How much texts say: their length in bytes when they are packed, in which whatever repeats counts for little. */
final class Packed {

    private static final int AT_ONCE = 8_192;

    private final Deflater packer = new Deflater();
    private final StringBuilder waiting = new StringBuilder();
    private final byte[] packed = new byte[AT_ONCE];
    private final long most;
    private long length;

    /** Reads until they are longer than this, which is long enough. */
    Packed(long most) {
        this.most = most;
    }

    void add(String text) {
        if (length <= most) {
            waiting.append(text).append('\n');
            if (waiting.length() >= AT_ONCE) {
                pack();
            }
        }
    }

    /** Ends it; tells how long it is. */
    long end() {
        pack();
        packer.finish();
        while (!packer.finished()) {
            length += packer.deflate(packed);
        }
        packer.end();
        return length;
    }

    private void pack() {
        packer.setInput(waiting.toString().getBytes(UTF_8));
        waiting.setLength(0);
        while (!packer.needsInput()) {
            length += packer.deflate(packed);
        }
    }
}
