package org.lanzarote.monitoring.benchmark;

import io.hyperfoil.api.connection.Request;
import io.hyperfoil.api.processor.RawBytesHandler;
import io.netty.buffer.ByteBuf;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes of answers, with their heads. */
record Weighing(AtomicLong bytes) implements RawBytesHandler {

    @Override
    public void onRequest(Request request, ByteBuf buffer, int offset, int length) {
        // What is asked is not counted.
    }

    @Override
    public void onResponse(Request request, ByteBuf buffer, int offset, int length, boolean isLastPart) {
        bytes.addAndGet(length);
    }
}
