package org.lanzarote.monitoring.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.lanzarote.monitoring.files.document.DocumentCheck;

/** Checks uploaded files for viruses and for their kind before any is stored. */
@ApplicationScoped
public class IncomingDocuments {

    private final VirusScan scan;

    IncomingDocuments(VirusScan scan) {
        this.scan = scan;
    }

    /** Checks a file with this digest; what must be blanked is blanked in the file itself. */
    public IncomingDocument look(Path file, String sha256) {
        scan.check(file);
        return new IncomingDocument(file, sha256, DocumentCheck.check(file));
    }
}
