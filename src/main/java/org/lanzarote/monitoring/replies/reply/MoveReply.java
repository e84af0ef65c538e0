package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves a reply in draft to a later version of the questionnaire. */
record MoveReply(
        @Schema(description = "Number of a published version, later than the one it answers now", examples = "2")
        int version) {}
