package org.lanzarote.monitoring.outcome.translation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.TextRevision;

/** A wording that a translation had or has. */
record TranslationRevision(
        @Schema(description = "Its number; the first wording has 1")
        int number,

        @Schema(description = "Login of whoever wrote it") String author,

        @Schema(description = "When it was stored") Instant writtenAt) {

    static TranslationRevision of(TextRevision revision) {
        return new TranslationRevision(revision.number(), revision.author(), revision.writtenAt());
    }
}
