package org.lanzarote.monitoring.files.renderer;

import jakarta.enterprise.context.ApplicationScoped;

/** Prints manuscripts. */
@ApplicationScoped
public class Printer {

    private final ManuscriptText texts;

    Printer(PrintSettings settings) {
        this.texts = new ManuscriptText(settings.address());
    }

    /** The file, which is of equal bytes for equal manuscripts. */
    public byte[] print(Manuscript manuscript, DocumentFormat format) {
        return format.write(manuscript, texts);
    }
}
