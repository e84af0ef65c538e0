package org.lanzarote.monitoring.outcome.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** What a recommendation says in one language. */
record TrackedText(
        Language language,

        @Schema(description = "Whether it is the authentic text; else it is a translation that was confirmed for it")
        boolean authentic,

        @Schema(description = "Its words, without footnotes and markup")
        String words) {}
