package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The submission of an earlier round from which an answer was taken. */
@Embeddable
public record PrefilledFrom(
        @Schema(description = "Number of the earlier round") int round,

        @Schema(description = "Number of the Party's submission in it")
        int submission) {}
