package org.lanzarote.monitoring.platform.published;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** The body of a response, held back until it is whole; Quarkus closes it once more when the request has ended. */
final class CapturedBody extends ByteArrayOutputStream {

    private final Consumer<byte[]> whole;
    private boolean closed;

    CapturedBody(Consumer<byte[]> whole) {
        this.whole = whole;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            whole.accept(toByteArray());
        }
    }
}
