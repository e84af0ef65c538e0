package org.lanzarote.monitoring.files.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF with a stated time of making, and with a file id derived from a stated key, whenever it is written. */
final class DatedDocument extends PDDocument {

    private final Instant madeAt;

    DatedDocument(Instant madeAt, long key) {
        this.madeAt = madeAt;
        setDocumentId(key);
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
        super.setDocumentInformation(information);
    }
}
