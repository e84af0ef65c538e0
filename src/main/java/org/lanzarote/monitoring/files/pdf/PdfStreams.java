package org.lanzarote.monitoring.files.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.Signature;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks each stream of a PDF by its role; one that has none is refused. */
final class PdfStreams {

    private static final int LARGEST_CALCULATION = 4 * 1024;
    private static final int LARGEST_GLYPH_TABLE = 128 * 1024;
    private static final int HEAD = 512;

    /** Stamps and marks have few; more are a picture of shades where they are drawn upon each other. */
    private static final int MOST_AREAS_OF_PARTS = 4_000;

    private static final int CALCULATOR = 4;
    private static final COSName FILE_OUTSIDE = COSName.F;

    private final UnwantedParts findings;
    private final PdfFonts fonts;
    private final PdfTables tables;

    /** What is painted on each page, in however many streams. */
    private final Map<String, PdfPainting> paintings = new HashMap<>();

    /** The states of all pages. */
    private final PdfSheens ofPages = new PdfSheens();

    private final Balance balance;
    private final PdfShownParts shown = new PdfShownParts();

    /** Where a reader sees what is painted on the present page. */
    private PDRectangle page = PDRectangle.A4;

    /** Areas in parts that are drawn in the place of a name, and whether what is below shines through one of them. */
    private int areasOfParts;

    private boolean hasThinParts;

    PdfStreams(UnwantedParts findings, PdfTables tables, Balance balance) {
        this.findings = findings;
        this.balance = balance;
        this.fonts = new PdfFonts(findings);
        this.tables = tables;
    }

    /** Takes note of the states that a page has, and of the parts that it shows. */
    void addPage(PDPage page) throws IOException {
        if (page.getResources() != null) {
            ofPages.add(page.getResources().getCOSObject());
        }
        shown.addPage(page);
    }

    /** Begins with what belongs to this page. */
    void begin(PDPage present) {
        page = present.getMediaBox();
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
            case CHARACTERS -> PdfContent.CHARACTERS.check(content, place, findings, balance);
            case GLYPHS -> glyphs(content, place);
            case METADATA -> PdfMetadata.check(content, place, findings, balance);
            case PROFILE -> findings.add(!PdfProfile.isOne(content), place, Unwanted.PROFILE_IS_NONE);
            case COLOUR -> calculation(stream, content, place);
            case TABLE -> tables.check(stream, content, place, findings, balance);
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
            PdfMetadata.check(content, place, findings, balance);
        } else if (shown.leavesOut(stream)) {
            balance.hideNeedless(new String(content, ISO_8859_1));
            PdfContent.DRAWING.check(content, place, findings, balance);
        } else {
            var painting = paintings.computeIfAbsent(place.english(), none -> new PdfPainting(balance, page));
            int before = painting.areas();
            begin(painting, stream, role);
            PdfContent.DRAWING.check(content, place, findings, balance, painting);
            areasOfParts += role == PdfRole.DRAWING ? 0 : painting.areas() - before;
            hasThinParts |= painting.hasThinParts();
            boolean shaded = hasThinParts && areasOfParts > MOST_AREAS_OF_PARTS;
            findings.add(shaded || painting.isPicture(), place, Unwanted.PICTURE_IN_PIECES);
        }
    }

    private void begin(PdfPainting painting, COSStream stream, PdfRole role) {
        if (role == PdfRole.DRAWING) {
            painting.goOn(ofPages);
        } else {
            var own = new PdfSheens();
            own.add(stream.getCOSDictionary(COSName.RESOURCES));
            painting.beginPart(own);
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
            PdfContent.CALCULATION.check(content, place, findings, balance);
        } else {
            boolean oneColour = stream.getItem(COSName.SIZE) instanceof COSArray sizes && sizes.size() == 1;
            findings.add(!oneColour, place, Unwanted.COLOUR_TABLE);
        }
    }
}
