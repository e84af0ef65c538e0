package org.lanzarote.monitoring.analysis.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a Party has something to say to a finding. */
@Schema(description = "COMMENT: it has. NO_COMMENT: it has nothing to say to it, which needs no answer")
enum CommentKind {
    COMMENT,
    NO_COMMENT
}
