package org.lanzarote.monitoring.files.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Given a package with bytes where its parts do not need any, each so that a reader of parts finds them all. */
final class GivenZip {

    private static final int END = 22;

    private GivenZip() {}

    static byte[] withComment(byte[] whole, byte[] comment) {
        var commented = ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + comment.length))
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(whole.length - 2, (short) comment.length);
        return commented.put(whole.length, comment).array();
    }

    static byte[] insertedBeforeTheDirectory(byte[] whole, int length) {
        int directory = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(whole.length - END + 16);
        return ByteBuffer.allocate(whole.length + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(whole, 0, directory)
                .put(new byte[length])
                .put(whole, directory, whole.length - directory)
                .putInt(whole.length + length - END + 16, directory + length)
                .array();
    }
}
