package org.lanzarote.monitoring.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.lanzarote.monitoring.files.document.DocumentCheck;

/** Looks at files that came in, for viruses and for what they are, before any is kept. */
@ApplicationScoped
public class IncomingDocuments {

    private final VirusScan scan;

    IncomingDocuments(VirusScan scan) {
        this.scan = scan;
    }

    /** A file with the digest that it came with; what is blanked in it is blanked in the file itself. */
    public IncomingDocument look(Path file, String sha256) {
        scan.check(file);
        return new IncomingDocument(file, sha256, DocumentCheck.check(file));
    }
}
