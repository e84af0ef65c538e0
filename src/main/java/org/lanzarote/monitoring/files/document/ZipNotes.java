package org.lanzarote.monitoring.files.document;

import static org.lanzarote.monitoring.files.document.ZipLayout.unsigned;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** What a program notes beside a part of a package: times, owners, sizes, and room for later changes. */
final class ZipNotes {

    private static final int LARGE = 0x0001;

    /** Room that Office keeps, which holds nothing. */
    private static final int ROOM = 0xA220;

    private static final int ROOM_HEAD = 4;

    /** Notes that are known, with the bytes that each has at most. */
    private static final Map<Integer, Integer> KNOWN = Map.of(
            LARGE, 28, // sizes
            0x000A, 32, // times of Windows
            0x5455, 13, // times of Unix
            0x5855, 12, // times and owner of Unix, as they were
            0x7855, 4, // owner of Unix, as it was
            0x7875, 11, // owner of Unix
            0xCAFE, 0); // that a program in Java wrote it

    private final Large large;

    /** The numbers that have no room in their own field, in the order in which they are asked for. */
    static final class Large {

        private static final int ELSEWHERE = 0xFFFFFFFF;

        private final ByteBuffer numbers;

        private Large(ByteBuffer numbers) {
            this.numbers = numbers;
        }

        /** The number in its field, or the next one of these, where the field says so. */
        long orElse(int field) {
            if (field != ELSEWHERE) {
                return unsigned(field);
            }
            ZipLayout.require(numbers.remaining() >= Long.BYTES);
            return numbers.getLong();
        }
    }

    private ZipNotes(ByteBuffer numbers) {
        this.large = new Large(numbers);
    }

    Large large() {
        return large;
    }

    /** Reads notes; what is none that is known is refused. */
    static ZipNotes of(ByteBuffer notes) {
        var numbers = ByteBuffer.allocate(0);
        while (notes.remaining() >= ROOM_HEAD) {
            int kind = unsigned(notes.getShort());
            int length = unsigned(notes.getShort());
            ZipLayout.require(length <= notes.remaining());
            var note = notes.slice(notes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            notes.position(notes.position() + length);
            if (kind == ROOM) {
                ZipLayout.require(length >= ROOM_HEAD && isEmpty(note.position(ROOM_HEAD)));
            } else {
                ZipLayout.require(length <= KNOWN.getOrDefault(kind, -1));
                numbers = kind == LARGE ? note : numbers;
            }
        }
        ZipLayout.require(isEmpty(notes));
        return new ZipNotes(numbers);
    }

    private static boolean isEmpty(ByteBuffer bytes) {
        boolean empty = true;
        while (bytes.hasRemaining()) {
            empty &= bytes.get() == 0;
        }
        return empty;
    }
}
