package org.lanzarote.monitoring.files.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.pdf.PdfLexer.PdfWordKind;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;

/** Which parts of a PDF its pages draw by their names, and where: what is drawn beside each page is seen by nobody. */
final class PdfShownParts {

    private static final int LONGEST_NAME = 127;

    /** As many bytes as documents draw; what is drawn behind them counts as drawn nowhere. */
    private static final long MOST_FOLLOWED = 100_000_000;

    /** As many bytes cost as much as to begin with a part. */
    private static final long OF_A_BEGINNING = 1_000;

    /** Parts that a page could draw by their names. */
    private final Set<COSStream> named = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<COSStream> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private long followed;

    /** Whether a page names this part, and none shows it. */
    boolean leavesOut(COSStream part) {
        return named.contains(part) && !shown.contains(part);
    }

    /** Follows what a page draws, in whatever order its parts are checked. */
    void addPage(PDPage page) throws IOException {
        var resources = page.getResources();
        if (resources == null || parts(resources.getCOSObject()) == null) {
            return;
        }
        name(resources.getCOSObject());
        var path = new PdfPath(page.getMediaBox());
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            follow(streams.next().getCOSObject(), resources.getCOSObject(), path);
        }
    }

    private void name(@Nullable COSDictionary resources) {
        var parts = parts(resources);
        if (parts == null) {
            return;
        }
        for (var key : parts.keySet()) {
            var part = parts.getCOSStream(key);
            if (part != null && named.add(part)) {
                name(part.getCOSDictionary(COSName.RESOURCES));
            }
        }
    }

    private void follow(COSStream drawing, COSDictionary resources, PdfPath path) throws IOException {
        var told = new UnwantedParts();
        if (!PdfUnpacking.isPlain(drawing, Unwanted.WHOLE_DOCUMENT, told)) {
            return;
        }
        var content = PdfUnpacking.unpack(drawing, Unwanted.WHOLE_DOCUMENT, told);
        followed += OF_A_BEGINNING + content.length;
        var operands = new PdfOperands();
        var lexer = new PdfLexer(ByteBuffer.wrap(content));
        for (var kind = lexer.next(); kind != PdfWordKind.END; kind = lexer.next()) {
            if (kind == PdfWordKind.NAME || kind == PdfWordKind.NUMBER) {
                operands.add(lexer.text(LONGEST_NAME));
            } else if (kind == PdfWordKind.WORD) {
                order(lexer.text(), operands, resources, path);
                operands.clear();
                operands.takeMore();
            }
        }
    }

    private void order(String word, PdfOperands operands, COSDictionary resources, PdfPath path) throws IOException {
        if (!word.equals("Do")) {
            path.isOutside(word, operands);
            return;
        }
        var parts = parts(resources);
        var part = parts == null ? null : parts.getCOSStream(COSName.getPDFName(operands.name()));
        if (part != null) {
            show(part, resources, path);
        }
    }

    private void show(COSStream part, COSDictionary resources, PdfPath path) throws IOException {
        var there = path.within(Matrix.createMatrix(part.getDictionaryObject(COSName.MATRIX)));
        var room = part.getCOSArray(COSName.BBOX);
        if (room != null && there.isBeside(new PDRectangle(room))) {
            return;
        }
        shown.add(part);
        var own = Objects.requireNonNullElse(part.getCOSDictionary(COSName.RESOURCES), resources);
        if (parts(own) != null && followed <= MOST_FOLLOWED) {
            follow(part, own, there);
        }
    }

    private static @Nullable COSDictionary parts(@Nullable COSDictionary resources) {
        return resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    }
}
