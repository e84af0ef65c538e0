package org.lanzarote.monitoring.children.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a flag: what to do now. */
record FlaggedView(
        @Schema(description = "Where the statement went, and what to do now")
        String notice) {}
