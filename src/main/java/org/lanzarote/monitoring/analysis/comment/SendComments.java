package org.lanzarote.monitoring.analysis.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sends all comments of a Party at once. */
record SendComments(
        @Schema(description = "True says of each finding without a comment that the Party has none") @Nullable Boolean noCommentOnRest) {

    boolean saysNothingOnRest() {
        return Boolean.TRUE.equals(noCommentOnRest);
    }
}
