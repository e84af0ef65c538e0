package org.lanzarote.monitoring.replies.limit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An extension of the time limit of all Parties, on record for good. */
record RoundExtensionView(
        @Schema(description = "Number of the extension within the round, from 1")
        int number,

        @Schema(description = "Name of who granted it, or the login of an account that has none")
        String grantedBy,

        @Schema(description = "When it was granted") Instant grantedAt,

        @Schema(description = "The time limit of the round before it (UTC)")
        Instant formerLimit,

        @Schema(description = "The time limit of the round after it (UTC)")
        Instant newLimit,

        @Schema(description = "Why more time was given, in words")
        String reason) {}
