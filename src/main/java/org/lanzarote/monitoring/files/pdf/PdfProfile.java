package org.lanzarote.monitoring.files.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Set;

/** Recognises a colour profile (ICC), of which each part is known and nothing lies between the parts. */
final class PdfProfile {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int HEADER = 128;
    private static final int MARK = 36;
    private static final int MOST_PARTS = 100;
    private static final int ENTRY = 12;

    private static final Set<String> KINDS = Set.of(
            "XYZ ", "curv", "para", "text", "desc", "mluc", "sf32", "mft1", "mft2", "mAB ", "mBA ", "sig ", "view",
            "meas", "chrm", "clrt", "clro", "dtim", "cicp", "ncl2", "pseq", "mpet");

    private PdfProfile() {}

    static boolean isOne(byte[] content) {
        var profile = ByteBuffer.wrap(content);
        if (content.length < HEADER + 4
                || content.length > LARGEST
                || Math.abs(profile.getInt(0) - content.length) > 3
                || !word(content, MARK).equals("acsp")) {
            return false;
        }
        int parts = profile.getInt(HEADER);
        if (parts < 1 || parts > MOST_PARTS || HEADER + 4 + parts * ENTRY > content.length) {
            return false;
        }
        var known = new PdfCoverage(content.length);
        known.add(0, HEADER + 4 + parts * ENTRY);
        for (int i = 0; i < parts; i++) {
            int entry = HEADER + 4 + i * ENTRY;
            long from = Integer.toUnsignedLong(profile.getInt(entry + 4));
            long length = Integer.toUnsignedLong(profile.getInt(entry + 8));
            if (!known.add(from, length) || length < 4 || !KINDS.contains(word(content, (int) from))) {
                return false;
            }
        }
        return known.isWhole();
    }

    private static String word(byte[] content, int place) {
        return new String(content, place, 4, ISO_8859_1);
    }
}
