package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Checks the content of a PDF's streams: drawings of pages, forms, patterns and glyphs, and all others. */
final class PdfContent {

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final int HEAD = 512;
    private static final String INLINE_IMAGE = "BI";

    /** The element of a document's metadata that holds a picture of it. */
    private static final String PREVIEW = "GImg:image";

    private PdfContent() {}

    /** Checks the drawing of a page, which may be divided into several streams between any two words. */
    static void check(PDPage page, String place, UnwantedParts findings) throws IOException {
        var all = new Bounded();
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            all.write(decoded(streams.next().getCOSObject()));
            all.write('\n');
        }
        drawing(all.toByteArray(), place, findings);
    }

    static void check(COSStream stream, String place, UnwantedParts findings) throws IOException {
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.BBOX)) {
            drawing(stream, place, findings);
        } else if (COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
            var text = new String(decoded(stream), ISO_8859_1);
            findings.add(text.contains(PREVIEW), place, "a picture of the document in its metadata");
        } else if (stream.getFilters() == null || COSName.FLATE_DECODE.equals(stream.getFilters())) {
            Signature.of(head(stream)).filter(Signature::isCertain).ifPresent(found -> findings.add(place, found.what));
        }
    }

    static void drawing(COSStream stream, String place, UnwantedParts findings) throws IOException {
        drawing(decoded(stream), place, findings);
    }

    private static void drawing(byte[] content, String place, UnwantedParts findings) throws IOException {
        var parser = new PDFStreamParser(content);
        try {
            for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                findings.add(
                        token instanceof Operator operator && INLINE_IMAGE.equals(operator.getName()),
                        place,
                        "a picture in its drawing");
            }
        } finally {
            parser.close();
        }
    }

    private static byte[] decoded(COSStream stream) throws IOException {
        var names = stream.getFilters() instanceof COSArray several
                ? several.toCOSNameStringList()
                : stream.getFilters() instanceof COSName one ? List.of(one.getName()) : List.<String>of();
        byte[] content;
        try (var raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        for (int i = 0; i < names.size(); i++) {
            var out = new Bounded();
            FilterFactory.INSTANCE.getFilter(names.get(i)).decode(new ByteArrayInputStream(content), out, stream, i);
            content = out.toByteArray();
        }
        return content;
    }

    private static byte[] head(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream();
                var content = stream.getFilters() == null ? raw : new InflaterInputStream(raw)) {
            return content.readNBytes(HEAD);
        } catch (ZipException | EOFException e) {
            return new byte[0];
        }
    }

    /** A buffer that takes no more than can be held, however well the content was compressed. */
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
                throw ProblemType.DOCUMENT_UNSAFE.because(
                        "A drawing in the PDF unpacks to more than " + LARGEST + " bytes");
            }
        }
    }
}
