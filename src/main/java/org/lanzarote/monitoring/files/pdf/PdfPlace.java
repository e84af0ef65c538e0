package org.lanzarote.monitoring.files.pdf;

import org.apache.pdfbox.cos.COSObjectKey;

/** An object of a PDF where it stands in the file, with the places of its stream's first byte and end, both 0 without one. */
record PdfPlace(COSObjectKey key, int offset, int from, int to) {

    /** The same object with its stream. */
    PdfPlace with(int from, int to) {
        return new PdfPlace(key, offset, from, to);
    }
}
