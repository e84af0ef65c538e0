package org.lanzarote.monitoring.files.nameless;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Writes the drawing of a page, a form, a pattern or a glyph without marked content, which can hold text that nobody
 * sees.
 */
final class NamelessDrawing {

    private static final Set<String> MARKS = Set.of("BDC", "BMC", "EMC", "DP", "MP");

    private NamelessDrawing() {}

    static boolean isOne(COSStream stream) {
        return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.BBOX);
    }

    static List<Object> tokens(PDPage page) throws IOException {
        return tokens(new PDFStreamParser(page));
    }

    static List<Object> tokens(COSStream stream) throws IOException {
        return tokens(new PDFStreamParser(new PDFormXObject(stream)));
    }

    static void write(List<Object> tokens, COSStream stream) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    private static List<Object> tokens(PDFStreamParser parser) throws IOException {
        List<Object> kept = new ArrayList<>();
        int operands = 0;
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                if (MARKS.contains(operator.getName())) {
                    kept.subList(operands, kept.size()).clear();
                } else {
                    kept.add(token);
                }
                operands = kept.size();
            } else {
                kept.add(token);
            }
        }
        return kept;
    }
}
