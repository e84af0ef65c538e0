package org.lanzarote.monitoring.files.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** Unpacks a stream of a PDF, where it is packed as texts are, and looks for bytes behind what is packed. */
final class PdfUnpacking {

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final int PIECE = 16 * 1024;

    /** Blanks and ends of lines, which some programs leave behind a stream. */
    private static final int MOST_BEHIND = 4;

    private static final Set<String> PACKINGS =
            Set.of("FlateDecode", "Fl", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");
    private static final Set<String> OF_PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");
    private static final Set<String> DEFLATE = Set.of("FlateDecode", "Fl");

    private PdfUnpacking() {}

    /** Whether a text may be packed like this; what may not is told. */
    static boolean isPlain(COSStream stream, Told place, UnwantedParts findings) {
        var names = names(stream);
        for (var name : names) {
            if (!PACKINGS.contains(name)) {
                findings.add(
                        place,
                        OF_PICTURES.contains(name) ? Unwanted.PICTURE_PACKED : Unwanted.PACKED_OTHERWISE.with(name));
            }
        }
        findings.add(names.size() > 2, place, Unwanted.PACKED_SEVERAL_TIMES);
        return names.size() <= 2 && PACKINGS.containsAll(names);
    }

    static byte[] unpack(COSStream stream, Told place, UnwantedParts findings) throws IOException {
        byte[] content;
        try (var raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        var names = names(stream);
        for (int i = 0; i < names.size(); i++) {
            if (DEFLATE.contains(names.get(i))) {
                findings.add(behind(content) > MOST_BEHIND, place, Unwanted.BYTES_BEHIND);
            }
            var out = new Bounded();
            FilterFactory.INSTANCE.getFilter(names.get(i)).decode(new ByteArrayInputStream(content), out, stream, i);
            content = out.toByteArray();
        }
        return content;
    }

    private static List<String> names(COSStream stream) {
        if (stream.getFilters() instanceof COSArray several) {
            return several.toCOSNameStringList().stream()
                    .map(name -> Objects.requireNonNullElse(name, ""))
                    .toList();
        }
        return stream.getFilters() instanceof COSName one ? List.of(one.getName()) : List.of();
    }

    /** The number of bytes behind the end of what is packed; none where it does not end. */
    private static int behind(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var piece = new byte[PIECE];
            while (inflater.inflate(piece) > 0) {
                // Its reader unpacks it again, within limits.
            }
            return inflater.finished() ? inflater.getRemaining() : 0;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** A buffer that takes no more than can be held, however well the content was packed. */
    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int one) {
            require(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] piece, int offset, int length) {
            require(length);
            super.write(piece, offset, length);
        }

        private void require(int more) {
            if (count + more > LARGEST) {
                throw ProblemType.DOCUMENT_UNSAFE.because(PdfMessage.PDF_DRAWING.with(LARGEST));
            }
        }
    }
}
