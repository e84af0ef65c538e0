package org.lanzarote.monitoring.files.renderer;

import jakarta.enterprise.context.ApplicationScoped;

/** Prints manuscripts. */
@ApplicationScoped
class Printer {

    private final PrintSettings settings;

    Printer(PrintSettings settings) {
        this.settings = settings;
    }

    /** The file, which is of equal bytes for equal manuscripts. */
    byte[] print(Manuscript manuscript, DocumentFormat format) {
        return format.write(manuscript, new ManuscriptText(settings.address(), manuscript.language()));
    }
}
