package org.lanzarote.monitoring.files.document;

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
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Visits each object of a PDF once, from page to page and then those that no page shows. */
final class PdfWalk {

    private static final int MOST_OBJECTS = 2_000_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final UnwantedParts findings;

    PdfWalk(UnwantedParts findings) {
        this.findings = findings;
    }

    /** What belongs to a page; of inherited resources too. */
    void page(PDPage page, String place) throws IOException {
        var dictionary = page.getCOSObject();
        if (page.getResources() != null) {
            from(page.getResources().getCOSObject(), place);
        }
        PdfContent.check(page, place, findings);
        if (seen.add(dictionary)) {
            visit(dictionary, place);
        }
        empty(place);
    }

    void from(@Nullable COSBase root, String place) throws IOException {
        add(root);
        empty(place);
    }

    private void empty(String place) throws IOException {
        for (var next = open.poll(); next != null; next = open.poll()) {
            if (isOtherPage(next) && place.startsWith("page ")) {
                continue;
            }
            if (seen.add(next)) {
                visit(next, place);
            }
            if (seen.size() > MOST_OBJECTS) {
                throw ProblemType.DOCUMENT_UNSAFE.because("The PDF has more than " + MOST_OBJECTS + " objects");
            }
        }
    }

    private void visit(COSBase object, String place) throws IOException {
        if (object instanceof COSObject reference) {
            add(reference.getObject());
        } else if (object instanceof COSArray array) {
            array.forEach(this::add);
        } else if (object instanceof COSDictionary dictionary) {
            PdfObject.check(dictionary, place, findings);
            if (dictionary instanceof COSStream stream) {
                PdfContent.check(stream, place, findings);
            }
            glyphs(dictionary, place);
            dictionary.getValues().forEach(this::add);
        }
    }

    /** The letters of a font may be drawn like pages. */
    private void glyphs(COSDictionary font, String place) throws IOException {
        var drawn = font.getCOSDictionary(COSName.CHAR_PROCS);
        if (drawn != null) {
            for (var value : drawn.getValues()) {
                if ((value instanceof COSObject reference ? reference.getObject() : value) instanceof COSStream glyph) {
                    PdfContent.drawing(glyph, place, findings);
                }
            }
        }
    }

    private void add(@Nullable COSBase object) {
        if (object instanceof COSObject || object instanceof COSArray || object instanceof COSDictionary) {
            open.add(object);
        }
    }

    /** Links and outlines lead to pages, which are looked at in their own turn. */
    private static boolean isOtherPage(COSBase object) {
        return (object instanceof COSObject reference ? reference.getObject() : object)
                        instanceof COSDictionary dictionary
                && (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))
                        || COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE)));
    }
}
