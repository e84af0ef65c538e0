package org.lanzarote.monitoring.files.pdf;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNSAFE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipFile;

/** Checks the bytes of a PDF before its reader unpacks them, also those that the reader would not reach. */
final class PdfBytes {

    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int TAIL = 1_024;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern END = Pattern.compile("(?s).*%%EOF[\\s\\x00]*");

    private final MappedByteBuffer bytes;
    private final Latin text;
    private long unpacked;

    private PdfBytes(MappedByteBuffer bytes) {
        this.bytes = bytes;
        this.text = new Latin(bytes, 0, bytes.limit());
    }

    /** Ends the request if the file is incomplete or unpacks to more than can be held. */
    static PdfBytes read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var pdf = new PdfBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            pdf.requireWhole();
            pdf.requireUnpacked();
            requireOneFile(file);
            return pdf;
        }
    }

    private static void requireOneFile(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_IS_ARCHIVE.with(archive.size()));
        } catch (IOException e) {
            // It is no archive.
        }
    }

    ByteBuffer all() {
        return bytes.duplicate();
    }

    /** The bytes of an earlier state of the document. */
    ByteBuffer until(int end) {
        return bytes.slice(0, end);
    }

    /** Where an object begins that a table names with the blanks before it. */
    int afterSpaces(long offset) {
        int place = (int) Math.min(offset, bytes.limit());
        while (place < bytes.limit() && bytes.get(place) <= ' ' && bytes.get(place) >= 0) {
            place++;
        }
        return place;
    }

    private void requireWhole() {
        var tail = text.subSequence(Math.max(0, text.length() - TAIL), text.length());
        if (!END.matcher(tail).matches()) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_NOT_WHOLE);
        }
    }

    private void requireUnpacked() {
        var stream = STREAM.matcher(text);
        var piece = new byte[64 * 1024];
        while (stream.find()) {
            var inflater = new Inflater();
            try {
                inflater.setInput(bytes.duplicate().position(stream.end()));
                inflate(inflater, piece);
            } catch (DataFormatException e) {
                // It is packed in another way or not at all, or its end is not whole, which its reader will tell.
            } finally {
                inflater.end();
            }
        }
    }

    private void inflate(Inflater inflater, byte[] piece) throws DataFormatException {
        boolean first = true;
        for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
            unpacked += read;
            if (unpacked > MOST_BYTES || (first && isPackedAgain(piece, read))) {
                throw DOCUMENT_UNSAFE.because(PdfMessage.PDF_UNPACKS_TOO_FAR.with(MOST_BYTES));
            }
            first = false;
        }
    }

    private static boolean isPackedAgain(byte[] piece, int length) {
        if (length < 2 || piece[0] != 0x78 || ((piece[0] << 8) + Byte.toUnsignedInt(piece[1])) % 31 != 0) {
            return false;
        }
        var inner = new Inflater();
        try {
            inner.setInput(piece, 0, length);
            return inner.inflate(new byte[TAIL]) == TAIL;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inner.end();
        }
    }

    /** Bytes as Latin-1 characters, so that they can be searched without being copied. */
    private record Latin(MappedByteBuffer bytes, int start, int end) implements CharSequence {

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return (char) Byte.toUnsignedInt(bytes.get(start + index));
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Latin(bytes, start + from, start + to);
        }
    }
}
