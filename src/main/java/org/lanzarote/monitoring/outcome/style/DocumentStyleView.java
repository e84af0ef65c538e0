package org.lanzarote.monitoring.outcome.style;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the documents of a round are worded. */
record DocumentStyleView(
        @Schema(description = "Headings in factsheets: those of the round, and the usual ones for the rest")
        HeadingTemplates headings,

        @Schema(description = "How its notes are printed") NoteStyle notes,

        @Schema(description = "What you may do with it now") List<StyleAction> permittedActions) {}
