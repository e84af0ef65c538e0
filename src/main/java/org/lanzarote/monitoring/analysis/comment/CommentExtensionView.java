package org.lanzarote.monitoring.analysis.comment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time that a Party was given for its comments. */
record CommentExtensionView(
        @Schema(description = "Its number, from 1") int number,

        @Schema(description = "The limit before it (UTC)") Instant formerLimit,

        @Schema(description = "The limit after it (UTC)") Instant newLimit,

        @Schema(description = "Why the Party was given more time")
        String reason,

        @Schema(description = "When it was granted") Instant grantedAt) {}
