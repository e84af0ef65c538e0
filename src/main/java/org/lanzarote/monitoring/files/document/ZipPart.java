package org.lanzarote.monitoring.files.document;

import static org.lanzarote.monitoring.files.document.ZipLayout.unsigned;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What the directory of a package states of a part; its name is kept byte by byte. */
record ZipPart(String name, int flags, int method, int sum, long packed, long unpacked, long begin) {

    /** As the sizes behind a part take at most. */
    static final int LONGEST_SIZES = 24;

    private static final int STORED = 0;
    private static final int PIECE = 8_192;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;
    private static final int SIZES = 0x08074b50;

    /** An entry of the directory, whose notes have what is too large for it. */
    static ZipPart of(ByteBuffer entry, String name, ZipNotes notes) {
        var large = notes.large();
        long unpacked = large.orElse(entry.getInt(24));
        long packed = large.orElse(entry.getInt(20));
        long begin = large.orElse(entry.getInt(42));
        ZipLayout.require(!name.isEmpty() && packed >= 0 && unpacked >= 0 && begin >= 0);
        var part = new ZipPart(
                name,
                unsigned(entry.getShort(8)),
                unsigned(entry.getShort(10)),
                entry.getInt(16),
                packed,
                unpacked,
                begin);
        // A folder has no content; one that is packed is an end mark of two bytes.
        ZipLayout.require(!part.isFolder() || (unpacked == 0 && packed <= 2));
        return part;
    }

    /** Whether its head states the same, or leaves to say it behind. */
    boolean begins(ByteBuffer head, ZipNotes notes) {
        var large = notes.large();
        long statedUnpacked = large.orElse(head.getInt(22));
        long statedPacked = large.orElse(head.getInt(18));
        boolean same = head.getInt(14) == sum && statedUnpacked == unpacked && statedPacked == packed;
        boolean none = head.getInt(14) == 0 && statedUnpacked == 0 && statedPacked == 0;
        return ((unsigned(head.getShort(6)) ^ flags) & (ENCRYPTED | SIZES_BEHIND)) == 0
                && unsigned(head.getShort(8)) == method
                && (same || (statesSizesBehind() && none));
    }

    /** Refuses bytes behind the end of what is packed, which no reader of parts gives; the file is at its beginning. */
    void requireNothingBehind(SeekableByteChannel file) throws IOException {
        if (method == STORED) {
            ZipLayout.require(packed == unpacked);
            return;
        }
        var unpacking = new Inflater(true);
        var piece = ByteBuffer.allocate(PIECE);
        var unread = new byte[PIECE];
        try {
            long left = packed;
            while (!unpacking.finished()) {
                if (unpacking.needsInput()) {
                    piece.clear().limit((int) Math.min(PIECE, left));
                    ZipLayout.require(left > 0);
                    left -= file.read(piece);
                    unpacking.setInput(piece.flip());
                }
                unpacking.inflate(unread);
            }
            ZipLayout.require(left == 0 && !piece.hasRemaining() && unpacking.getBytesWritten() == unpacked);
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            unpacking.end();
        }
    }

    boolean statesSizesBehind() {
        return (flags & SIZES_BEHIND) != 0;
    }

    /** The length of the sizes that stand there: with or without a mark before, of four or eight bytes each. */
    int lengthOfSizes(ByteBuffer there) {
        int mark = there.getInt(0) == SIZES ? 4 : 0;
        ZipLayout.require(there.getInt(mark) == sum);
        if (unsigned(there.getInt(mark + 4)) == packed && unsigned(there.getInt(mark + 8)) == unpacked) {
            return mark + 12;
        }
        ZipLayout.require(there.getLong(mark + 4) == packed && mark == 4 && there.getLong(mark + 12) == unpacked);
        return LONGEST_SIZES;
    }

    private boolean isFolder() {
        return name.endsWith("/");
    }
}
