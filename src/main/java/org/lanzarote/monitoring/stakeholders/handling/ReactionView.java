package org.lanzarote.monitoring.stakeholders.handling;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** A reaction of a Party to what was forwarded to it. */
record ReactionView(
        @Schema(description = "Its number among the reactions to the same, from 1")
        int number,

        @Schema(description = "Language of its text") Language language,

        @Schema(description = "What the Party says, in CommonMark")
        String text,

        @Schema(description = "When it was written") Instant writtenAt,

        @Schema(description = "Name of who wrote it") String writtenBy) {}
