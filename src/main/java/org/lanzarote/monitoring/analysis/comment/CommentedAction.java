package org.lanzarote.monitoring.analysis.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a finding that lies open to its Party. */
@Schema(
        description =
                "What you may do with it now. COMMENT: save what your Party says to it, until it sends. ANSWER: say what"
                        + " becomes of the comment, until the answers are released")
enum CommentedAction {
    COMMENT,
    ANSWER
}
