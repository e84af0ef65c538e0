package org.lanzarote.monitoring.files.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** Finds where a stream of a PDF ends: at the length that is stated, or where the word stands that ends it. */
final class PdfStreamEnd {

    private static final byte[] WORD = "endstream".getBytes(US_ASCII);
    static final int LENGTH = WORD.length;
    private static final int END_OF_LINE = 2;

    private PdfStreamEnd() {}

    /** Where a stream begins, after the end of the line of the word that announces it. */
    static int afterLine(ByteBuffer bytes, int word) {
        int from = word < bytes.limit() && bytes.get(word) == '\r' ? word + 1 : word;
        return from < bytes.limit() && bytes.get(from) == '\n' ? from + 1 : from;
    }

    /** The place of the word that ends a stream; a length below 0 is not known; -1 if there is no end. */
    static int after(ByteBuffer bytes, int from, long length) {
        int stated = length < 0 ? -1 : between(bytes, from + length, from + length + END_OF_LINE);
        return stated < 0 ? between(bytes, from, bytes.limit()) : stated;
    }

    private static int between(ByteBuffer bytes, long first, long last) {
        for (long place = first; place <= Math.min(last, bytes.limit() - LENGTH); place++) {
            if (isAt(bytes, (int) place)) {
                return (int) place;
            }
        }
        return -1;
    }

    private static boolean isAt(ByteBuffer bytes, int place) {
        int same = 0;
        while (same < LENGTH && bytes.get(place + same) == WORD[same]) {
            same++;
        }
        return same == LENGTH;
    }
}
