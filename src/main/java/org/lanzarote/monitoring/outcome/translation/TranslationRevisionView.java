package org.lanzarote.monitoring.outcome.translation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A wording of a translation with its text. */
record TranslationRevisionView(
        @Schema(description = "Which wording it is") TranslationRevision revision,

        @Schema(description = "Its text, with the footnotes that it words itself")
        TextWithCitations text) {}
