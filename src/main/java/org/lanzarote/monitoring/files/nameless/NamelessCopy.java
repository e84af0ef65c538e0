package org.lanzarote.monitoring.files.nameless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lanzarote.monitoring.files.document.DocumentType;

/**
 * Makes a copy of a document that keeps what the document says, and leaves out who wrote, saved, reviewed or printed
 * it.
 */
public final class NamelessCopy {

    private NamelessCopy() {}

    /**
     * Writes the copy of a document that passed the check. It ends the request, with the places, if something may
     * name somebody and cannot be taken out.
     */
    public static void write(Path file, DocumentType type, Path copy) {
        try {
            switch (type) {
                case PDF -> NamelessPdf.write(file, copy);
                case DOCX, XLSX -> NamelessPackage.write(file, copy, NamelessOffice::new);
                case ODT, ODS -> NamelessPackage.write(file, copy, NamelessOpenDocument::new);
                case TEXT -> Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
