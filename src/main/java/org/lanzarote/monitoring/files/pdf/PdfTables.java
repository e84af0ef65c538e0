package org.lanzarote.monitoring.files.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.Signature;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Knows where the objects of one state of a PDF stand, and checks the streams that are tables of the file itself. */
final class PdfTables {

    private static final COSName CROSS_REFERENCE = COSName.XREF;
    private static final COSName WIDTHS = COSName.W;
    private static final int LARGEST_HINTS = 4 * 1024;
    private static final int HINTS_BY_OBJECT = 64;

    /** The end of a line, before the word that ends a stream. */
    private static final int END_OF_LINE = 2;

    private final Map<COSObjectKey, PdfPlace> places = new HashMap<>();
    private final PdfScan scan;

    PdfTables(PdfScan scan, int end) {
        this.scan = scan;
        scan.objects().stream().filter(place -> place.offset() < end).forEach(place -> places.put(place.key(), place));
    }

    /** Whether the file has more bytes for a stream than the stream says. */
    boolean hasBytesBehind(COSStream stream) throws IOException {
        @Nullable PdfPlace place = stream.getKey() == null ? null : places.get(stream.getKey());
        if (place == null || place.to() == 0) {
            return false;
        }
        try (var raw = stream.createRawInputStream()) {
            return place.to() - place.from() - raw.readAllBytes().length > END_OF_LINE;
        }
    }

    boolean isTable(COSStream stream) {
        var type = stream.getCOSName(COSName.TYPE);
        return CROSS_REFERENCE.equals(type) || COSName.OBJ_STM.equals(type) || isHint(stream);
    }

    void check(COSStream stream, byte[] content, Told place, UnwantedParts findings, Balance balance) {
        if (COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
            PdfContent.OBJECTS.check(content, place, findings, balance);
        } else if (CROSS_REFERENCE.equals(stream.getCOSName(COSName.TYPE))) {
            findings.add(content.length > width(stream) * entries(stream), place, Unwanted.FILE_TABLE_DATA);
        } else {
            boolean small = content.length <= LARGEST_HINTS + (long) HINTS_BY_OBJECT * places.size()
                    && Signature.of(content).filter(Signature::isCertain).isEmpty();
            findings.add(!small, place, Unwanted.FILE_TABLE_DATA);
        }
    }

    private boolean isHint(COSStream stream) {
        @Nullable PdfPlace place = stream.getKey() == null ? null : places.get(stream.getKey());
        return place != null && scan.isHint(place.offset());
    }

    private static long width(COSStream stream) {
        return stream.getItem(WIDTHS) instanceof COSArray widths ? sum(widths, 0, 1) : 0;
    }

    private static long entries(COSStream stream) {
        return stream.getItem(COSName.INDEX) instanceof COSArray pairs ? sum(pairs, 1, 2) : stream.getInt(COSName.SIZE);
    }

    private static long sum(COSArray numbers, int from, int step) {
        long sum = 0;
        for (int i = from; i < numbers.size(); i += step) {
            sum += Math.max(0, numbers.getInt(i));
        }
        return sum;
    }
}
