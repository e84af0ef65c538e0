package org.lanzarote.monitoring.files.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** A PDF with a stated time of making, and with a file id derived from a stated key, whenever it is written. */
final class DatedDocument extends PDDocument {

    private final @Nullable Instant madeAt;
    private final Consumer<PDDocument> completing;

    DatedDocument(@Nullable Instant madeAt, long key, Consumer<PDDocument> completing) {
        this.completing = completing;
        this.madeAt = madeAt;
        setDocumentId(key);
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(madeAt == null ? null : GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
        super.setDocumentInformation(information);
    }

    @Override
    public void save(OutputStream out, CompressParameters compressing) throws IOException {
        completing.accept(this);
        super.save(out, compressing);
    }
}
