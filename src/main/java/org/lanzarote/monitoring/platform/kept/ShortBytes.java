package org.lanzarote.monitoring.platform.kept;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The bytes of an answer, unless they are more than are kept of one: a long one goes out as it is written. */
final class ShortBytes extends OutputStream {

    private static final int MOST = 1_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private ShortBytes() {}

    private static final class TooMany extends IOException {}

    static Optional<byte[]> of(Object answer, ObjectMapper json) throws IOException {
        var written = new ShortBytes();
        try {
            json.writeValue(written, answer);
            return Optional.of(written.bytes.toByteArray());
        } catch (TooMany e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
        if (bytes.size() + length > MOST) {
            throw new TooMany();
        }
        bytes.write(more, from, length);
    }
}
