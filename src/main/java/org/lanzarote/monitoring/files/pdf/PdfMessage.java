package org.lanzarote.monitoring.files.pdf;

import org.lanzarote.monitoring.platform.problem.Message;

/** What a PDF must not hold. */
enum PdfMessage implements Message {
    PDF_IS_ARCHIVE("The PDF is an archive, too, of {0} files"),
    PDF_NOT_WHOLE("The PDF is not whole, or something follows its end"),
    PDF_UNPACKS_TOO_FAR("The PDF unpacks to more than {0} bytes, or is packed twice"),
    PDF_SAVED_TOO_OFTEN("The PDF was saved again too often; print it to a new PDF"),
    PDF_WITHIN_PDF("The PDF has another PDF within, which is not attached to it"),
    PDF_DAMAGED("The PDF is damaged or not whole"),
    PDF_PASSWORD("The PDF has a password, or restricts what may be done with it"),
    PDF_PAGES("The PDF has no pages, or more than {0}"),
    PDF_DRAWING("A drawing in the PDF unpacks to more than {0} bytes"),
    PDF_OBJECTS("The PDF has more than {0} objects");

    private final String english;

    PdfMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
