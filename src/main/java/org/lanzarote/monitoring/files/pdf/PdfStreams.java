package org.lanzarote.monitoring.files.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.lanzarote.monitoring.files.unwanted.Signature;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks each stream of a PDF by its role; one that has none is refused. */
final class PdfStreams {

    private static final int LARGEST_CALCULATION = 4 * 1024;
    private static final int LARGEST_GLYPH_TABLE = 128 * 1024;
    private static final int HEAD = 512;
    private static final int CALCULATOR = 4;
    private static final COSName FILE_OUTSIDE = COSName.F;

    private final UnwantedParts findings;
    private final PdfFonts fonts;
    private final PdfTables tables;

    /** What is painted on each page, in however many streams. */
    private final Map<String, PdfPainting> paintings = new HashMap<>();

    PdfStreams(UnwantedParts findings, PdfTables tables) {
        this.findings = findings;
        this.fonts = new PdfFonts(findings);
        this.tables = tables;
    }

    void check(COSStream stream, PdfRole role, String key, Told place) throws IOException {
        findings.add(stream.containsKey(FILE_OUTSIDE), place, Unwanted.LINK_ELSEWHERE);
        findings.add(tables.hasBytesBehind(stream), place, Unwanted.BYTES_BEHIND);
        if (!PdfUnpacking.isPlain(stream, place, findings)) {
            return;
        }
        var content = PdfUnpacking.unpack(stream, place, findings);
        switch (role) {
            case DRAWING, DRAWINGS, LEFT -> drawing(stream, content, role, place);
            case FONT -> fonts.check(stream, content, key, place);
            case CHARACTERS -> PdfContent.CHARACTERS.check(content, place, findings);
            case GLYPHS -> glyphs(content, place);
            case METADATA -> PdfMetadata.check(content, place, findings);
            case PROFILE -> findings.add(!PdfProfile.isOne(content), place, Unwanted.PROFILE_IS_NONE);
            case COLOUR -> calculation(stream, content, place);
            case TABLE -> tables.check(stream, content, place, findings);
            default -> findings.add(place, Unwanted.STREAM_UNNEEDED.with(unneeded(content), key));
        }
    }

    private static Told unneeded(byte[] content) {
        var head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        return Signature.of(head)
                .filter(Signature::isCertain)
                .<Told>map(found -> found)
                .orElse(Unwanted.DATA_UNNEEDED);
    }

    private void drawing(COSStream stream, byte[] content, PdfRole role, Told place) {
        if (role == PdfRole.LEFT && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
            PdfMetadata.check(content, place, findings);
        } else {
            var painting = paintings.computeIfAbsent(place.english(), none -> new PdfPainting());
            PdfContent.DRAWING.check(content, place, findings, painting);
            findings.add(painting.isPicture(), place, Unwanted.PICTURE_IN_PIECES);
        }
    }

    private void glyphs(byte[] content, Told place) {
        boolean table = content.length <= LARGEST_GLYPH_TABLE
                && Signature.of(content).filter(Signature::isCertain).isEmpty();
        findings.add(!table, place, Unwanted.LETTER_TABLE_DATA);
    }

    /** A calculation in words, or a short table of one colour's shades. */
    private void calculation(COSStream stream, byte[] content, Told place) {
        boolean small = content.length <= LARGEST_CALCULATION
                && Signature.of(content).filter(Signature::isCertain).isEmpty();
        findings.add(!small, place, Unwanted.COLOUR_DATA);
        if (stream.getInt(COSName.FUNCTION_TYPE) == CALCULATOR) {
            PdfContent.CALCULATION.check(content, place, findings);
        } else {
            boolean oneColour = stream.getItem(COSName.SIZE) instanceof COSArray sizes && sizes.size() == 1;
            findings.add(!oneColour, place, Unwanted.COLOUR_TABLE);
        }
    }
}
