package org.lanzarote.monitoring.children.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to whoever flagged a disclosure of abuse: what to do now. */
record FlaggedView(
        @Schema(description = "Where the statement went, and what to do now")
        String notice) {}
