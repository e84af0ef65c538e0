package org.lanzarote.monitoring.replies.replypackage;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_UNSAFE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Checks the size of the directory at the end of a ZIP, which is read whole before its entries can be counted. */
final class ZipDirectory {

    private static final long MOST_BYTES = 2L * 1024 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int OFFSET = 16;
    private static final int LARGE_END = 0x07064b50;
    private static final int LARGE_END_LENGTH = 20;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipDirectory() {}

    /**
     * Ends the request if the directory alone would fill the memory; the ZIP reader deals with one that is not found.
     */
    static void requireShort(FileChannel zip) throws IOException {
        var tail = tail(zip, LARGE_END_LENGTH + END_LENGTH + LONGEST_COMMENT);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                boolean large = at >= LARGE_END_LENGTH && tail.getInt(at - LARGE_END_LENGTH) == LARGE_END;
                if (large || zip.size() - Integer.toUnsignedLong(tail.getInt(at + OFFSET)) > MOST_BYTES) {
                    throw REPLY_PACKAGE_UNSAFE.because(ReplyPackageMessage.ZIP_TOO_MANY);
                }
                return;
            }
        }
    }

    private static ByteBuffer tail(FileChannel zip, long most) throws IOException {
        long length = Math.min(zip.size(), most);
        var tail = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        long from = zip.size() - length;
        while (tail.hasRemaining() && zip.read(tail, from + tail.position()) >= 0) {
            // Until it is read whole.
        }
        return tail.flip();
    }
}
