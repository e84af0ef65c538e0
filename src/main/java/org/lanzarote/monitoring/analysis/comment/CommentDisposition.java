package org.lanzarote.monitoring.analysis.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a comment. */
@Schema(
        description = "ACCEPTED, PARTLY: the finding was revised, or withdrawn, as the comment asks, or in part of it."
                + " NOT_TAKEN: it was not")
enum CommentDisposition {
    ACCEPTED,
    PARTLY,
    NOT_TAKEN
}
