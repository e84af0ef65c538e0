package org.lanzarote.monitoring.outcome.tabling;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move of the time until which amendments are taken. */
record ClosingMoveView(
        @Schema(description = "Its number, from 1") int number,

        @Schema(description = "The time before it (UTC)") Instant formerLimit,

        @Schema(description = "The time after it (UTC)") Instant newLimit,

        @Schema(description = "Why the closing was moved") String reason,

        @Schema(description = "When it was moved") Instant movedAt) {}
