package org.lanzarote.monitoring.analysis.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far some Parties and questions have come, counted by state. */
record CoverageCounts(
        @Schema(description = "How many are NO_REPLY") long noReply,

        @Schema(description = "How many are WITHOUT_FINDING")
        long withoutFinding,

        @Schema(description = "How many are DRAFT") long draft,
        @Schema(description = "How many are PROPOSED") long proposed,
        @Schema(description = "How many are AGREED") long agreed,

        @Schema(description = "Answers of latest submissions that no finding rests on")
        long unused) {}
