package org.lanzarote.monitoring.replies.clarification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One message of a clarification. */
record ClarificationMessageView(
        @Schema(description = "Its number in the clarification, from 1")
        int number,

        ClarificationSide side,

        @Schema(description = "What was asked or answered, in CommonMark")
        String text,

        @Schema(description = "When it was written") Instant writtenAt,

        @Schema(description = "Name of who wrote it") String writtenBy) {}
