package org.lanzarote.monitoring.files.nameless;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Visits each object of a PDF once, and removes what tells of its making. */
final class NamelessPdfWalk {

    private static final COSString NOTHING = new COSString("");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    /** Rewrites a page; a drawing in several streams becomes one stream. */
    void page(PDPage page, PDDocument pdf) throws IOException {
        if (page.hasContents()) {
            var drawing = new PDStream(pdf);
            NamelessDrawing.write(NamelessDrawing.tokens(page), drawing.getCOSObject());
            page.setContents(drawing);
            seen.add(drawing.getCOSObject());
        }
    }

    void from(COSBase root) throws IOException {
        open.add(root);
        for (var next = open.poll(); next != null; next = open.poll()) {
            if (seen.add(next)) {
                visit(next);
            }
        }
    }

    private void visit(COSBase object) throws IOException {
        if (object instanceof COSArray array) {
            array(array, isIndexed(array));
        } else if (object instanceof COSDictionary dictionary) {
            PdfEntries.DROPPED.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
            for (var key : Set.copyOf(dictionary.keySet())) {
                entry(dictionary, key);
            }
            if (dictionary instanceof COSStream stream && NamelessDrawing.isOne(stream)) {
                NamelessDrawing.write(NamelessDrawing.tokens(stream), stream);
            }
            glyphs(dictionary);
        }
    }

    private void entry(COSDictionary dictionary, COSName key) {
        var value = resolved(dictionary.getItem(key));
        if (value instanceof COSString && !PdfEntries.TEXTS.contains(key.getName())) {
            dictionary.removeItem(key);
        } else if (value instanceof COSArray array) {
            if (seen.add(array)) {
                array(array, PdfEntries.LISTS.contains(key.getName()) || isIndexed(array));
            }
        } else if (value != null) {
            open.add(value);
        }
    }

    private void array(COSArray array, boolean keepsTexts) {
        for (int i = 0; i < array.size(); i++) {
            var value = resolved(array.get(i));
            if (value instanceof COSString && !keepsTexts) {
                array.set(i, NOTHING);
            } else if (value != null) {
                open.add(value);
            }
        }
    }

    /** Rewrites the glyphs of a font that are drawn like pages. */
    private void glyphs(COSDictionary font) throws IOException {
        var drawn = font.getCOSDictionary(COSName.CHAR_PROCS);
        if (drawn != null) {
            for (var value : drawn.getValues()) {
                if (resolved(value) instanceof COSStream glyph && seen.add(glyph)) {
                    NamelessDrawing.write(NamelessDrawing.tokens(glyph), glyph);
                }
            }
        }
    }

    /** Whether a colour space lists its colours in a string. */
    private static boolean isIndexed(COSArray array) {
        return array.size() > 0 && COSName.INDEXED.equals(resolved(array.get(0)));
    }

    private static @Nullable COSBase resolved(@Nullable COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
