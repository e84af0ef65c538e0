package org.lanzarote.monitoring.files.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks the fonts that a PDF brings along: they are read as fonts, and have only the tables of letters. */
final class PdfFonts {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int MOST_BEHIND = 1_024;
    private static final Set<String> BEGINNINGS = Set.of("\0\1\0\0", "OTTO", "true");

    private static final Set<String> TABLES = Set.of(
            "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post", "prep",
            "gasp", "kern", "GDEF", "GPOS", "GSUB", "BASE", "JSTF", "MATH", "vhea", "vmtx", "VORG", "VDMX", "LTSH",
            "hdmx", "PCLT", "DSIG", "CFF ", "CFF2", "FFTM", "meta", "avar", "cvar", "fvar", "gvar", "HVAR", "MVAR",
            "VVAR", "STAT", "acnt", "ankr", "bsln", "fdsc", "feat", "fmtx", "just", "kerx", "lcar", "ltag", "mort",
            "morx", "opbd", "prop", "trak", "xref", "Zapf", "TSI0", "TSI1", "TSI2", "TSI3", "TSI5", "MERG", "PfEd",
            "webf");

    private static final Unwanted FAULT = Unwanted.FONT_BEYOND_LETTERS;

    private final UnwantedParts findings;

    PdfFonts(UnwantedParts findings) {
        this.findings = findings;
    }

    void check(COSStream stream, byte[] content, String key, Told place) {
        boolean font;
        try {
            font = switch (key) {
                case "FontFile" -> isType1(stream, content);
                case "FontFile2" -> isTrueType(content);
                default -> isTrueType(content) || isCompact(content);
            };
        } catch (IOException | RuntimeException e) {
            // What is made to look like a font breaks its reader in many ways.
            font = false;
        }
        findings.add(!font, place, FAULT);
    }

    private static boolean isType1(COSStream stream, byte[] content) throws IOException {
        int clear = stream.getInt(COSName.LENGTH1, 0);
        int packed = stream.getInt(COSName.LENGTH2, 0);
        int zeros = Math.max(0, stream.getInt(COSName.LENGTH3, 0));
        if (content.length > 2 && content[0] == (byte) 0x80) {
            return !Type1Font.createWithPFB(content).getCharStringsDict().isEmpty();
        }
        if (clear < 0 || packed < 0 || content.length - clear - packed - zeros > MOST_BEHIND) {
            return false;
        }
        int end = Math.min(content.length, clear + packed);
        var font = Type1Font.createWithSegments(
                Arrays.copyOf(content, Math.min(clear, end)), Arrays.copyOfRange(content, Math.min(clear, end), end));
        return !font.getCharStringsDict().isEmpty();
    }

    private static boolean isCompact(byte[] content) throws IOException {
        return new CFFParser().parse(new RandomAccessReadBuffer(content)).size() == 1;
    }

    private static boolean isTrueType(byte[] content) {
        if (content.length < HEADER || !BEGINNINGS.contains(word(content, 0))) {
            return false;
        }
        var font = ByteBuffer.wrap(content);
        int tables = Short.toUnsignedInt(font.getShort(4));
        var known = new PdfCoverage(content.length);
        if (!known.add(0, HEADER + (long) tables * ENTRY)) {
            return false;
        }
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            long from = Integer.toUnsignedLong(font.getInt(entry + 8));
            long length = Integer.toUnsignedLong(font.getInt(entry + 12));
            if (!TABLES.contains(word(content, entry)) || !known.add(from, length)) {
                return false;
            }
        }
        return known.isWhole();
    }

    private static String word(byte[] content, int place) {
        return new String(content, place, 4, ISO_8859_1);
    }
}
