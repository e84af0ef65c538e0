package org.lanzarote.monitoring.children.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do now that a disclosure was flagged. */
record FlaggedView(
        @Schema(description = "Where the statement went, and what to do now")
        String notice) {}
