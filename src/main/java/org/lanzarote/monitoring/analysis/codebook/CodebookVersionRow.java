package org.lanzarote.monitoring.analysis.codebook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a codebook in the list: who changed what, when and why. */
record CodebookVersionRow(
        @Schema(description = "Number of the version, from 1")
        int number,

        @Schema(description = "When it was written") Instant writtenAt,

        @Schema(description = "Name of who wrote it") String writtenBy,

        @Schema(description = "Why it was changed") String reason,

        CodebookChanges changes) {}
