package org.lanzarote.monitoring.platform.published;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** The body of a response, held back until it is whole. */
final class CapturedBody extends ByteArrayOutputStream {

    private final Consumer<byte[]> whole;

    CapturedBody(Consumer<byte[]> whole) {
        this.whole = whole;
    }

    @Override
    public void close() {
        whole.accept(toByteArray());
    }
}
