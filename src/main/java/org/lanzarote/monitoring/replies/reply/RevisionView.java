package org.lanzarote.monitoring.replies.reply;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a submitted reply is worked on again. */
public record RevisionView(
        RevisionCause cause,

        @Schema(description = "The reason given; it becomes part of the next submission")
        String reason,

        @Schema(description = "Start of this state") Instant since) {

    public static @Nullable RevisionView of(@Nullable Revision revision) {
        return revision == null ? null : new RevisionView(revision.cause(), revision.reason(), revision.since());
    }
}
