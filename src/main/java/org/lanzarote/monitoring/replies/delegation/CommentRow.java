package org.lanzarote.monitoring.replies.delegation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment inside a Party. */
@Schema(name = "CommentRow", description = "A comment inside a Party on a question of its reply")
record CommentRow(
        @Schema(description = "Key of the comment") UUID id,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "What the comment says, in CommonMark")
        String text,

        @Schema(description = "When it was written") Instant writtenAt,

        @Schema(description = "Name of who wrote it") String writtenBy) {}
