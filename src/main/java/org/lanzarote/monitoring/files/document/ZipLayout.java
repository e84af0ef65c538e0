package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * Goes through the bytes of a package from the first to the last, by its directory: each belongs to the head of a part, to
 * the part, to its sizes, or to the directory. There is nothing before, between or behind them, and no comment.
 */
final class ZipLayout {

    private static final int HEAD = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_PLACE = 0x07064b50;

    private static final int HEAD_SIZE = 30;
    private static final int ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LARGE_END_SIZE = 56;
    private static final int LARGE_PLACE_SIZE = 20;

    /** What the end of the directory states of its own size, which does not count its first two fields. */
    private static final int LARGE_END_REST = LARGE_END_SIZE - 12;

    private final SeekableByteChannel file;

    /** Where the directory begins and ends, and how many entries it has. */
    private record Directory(long begin, long end, long entries) {

        static Directory of(long begin, long size, long end, long entries) {
            require(begin >= 0 && begin + size == end);
            return new Directory(begin, end, entries);
        }
    }

    private ZipLayout(SeekableByteChannel file) {
        this.file = file;
    }

    static void require(SeekableByteChannel file) throws IOException {
        var layout = new ZipLayout(file);
        var directory = layout.directory();
        long reached = 0;
        for (var part : layout.parts(directory)) {
            require(part.begin() == reached);
            reached = layout.endOf(part);
        }
        require(reached == directory.begin());
    }

    private Directory directory() throws IOException {
        long place = file.size() - END_SIZE;
        var end = read(place, END_SIZE);
        require(end.getInt(0) == END && end.getInt(4) == 0 && end.getShort(20) == 0);
        return place >= LARGE_PLACE_SIZE && read(place - LARGE_PLACE_SIZE, 4).getInt(0) == LARGE_PLACE
                ? large(place - LARGE_PLACE_SIZE)
                : Directory.of(unsigned(end.getInt(16)), unsigned(end.getInt(12)), place, unsigned(end.getShort(10)));
    }

    /** The directory as a package has it that may be larger than two gigabytes. */
    private Directory large(long place) throws IOException {
        long begin = read(place, LARGE_PLACE_SIZE).getLong(8);
        require(begin == place - LARGE_END_SIZE);
        var end = read(begin, LARGE_END_SIZE);
        require(end.getInt(0) == LARGE_END && end.getLong(4) == LARGE_END_REST);
        return Directory.of(end.getLong(48), end.getLong(40), begin, end.getLong(32));
    }

    private List<ZipPart> parts(Directory directory) throws IOException {
        List<ZipPart> parts = new ArrayList<>();
        long place = directory.begin();
        while (place < directory.end()) {
            var entry = read(place, ENTRY_SIZE);
            int name = unsigned(entry.getShort(28));
            int notes = unsigned(entry.getShort(30));
            require(entry.getInt(0) == ENTRY && entry.getShort(32) == 0 && entry.getShort(34) == 0);
            parts.add(ZipPart.of(
                    entry, name(place + ENTRY_SIZE, name), ZipNotes.of(read(place + ENTRY_SIZE + name, notes))));
            place += ENTRY_SIZE + name + notes;
        }
        require(place == directory.end() && parts.size() == directory.entries());
        parts.sort(Comparator.comparingLong(ZipPart::begin));
        return parts;
    }

    /** Where the part ends with the sizes that may follow it; its head says the same as the directory. */
    private long endOf(ZipPart part) throws IOException {
        var head = read(part.begin(), HEAD_SIZE);
        int name = unsigned(head.getShort(26));
        int notes = unsigned(head.getShort(28));
        long content = part.begin() + HEAD_SIZE + name + notes;
        require(head.getInt(0) == HEAD
                && part.name().equals(name(part.begin() + HEAD_SIZE, name))
                && part.begins(head, ZipNotes.of(read(content - notes, notes))));
        part.requireNothingBehind(file.position(content));
        long end = content + part.packed();
        return part.statesSizesBehind() ? end + part.lengthOfSizes(read(end, ZipPart.LONGEST_SIZES)) : end;
    }

    private String name(long place, int length) throws IOException {
        return new String(read(place, length).array(), ISO_8859_1);
    }

    private ByteBuffer read(long place, int length) throws IOException {
        require(place >= 0);
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(place);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }

    static long unsigned(int number) {
        return Integer.toUnsignedLong(number);
    }

    static void require(boolean holds) {
        if (!holds) {
            throw ProblemType.DOCUMENT_UNSAFE.because(DocumentMessage.STRAY_BYTES);
        }
    }
}
