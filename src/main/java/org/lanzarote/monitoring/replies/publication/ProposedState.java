package org.lanzarote.monitoring.replies.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what was withheld before stands in the last submission. */
@Schema(
        description = "How it stands in the last submission. STANDS: in the same words or with the same bytes,"
                + " in the answer to the question that is named. CHANGED: written otherwise, or an answer that was withheld"
                + " whole has other words now. GONE: in no answer; nothing is to be decided, and the answer's"
                + " translations stay withheld until it is shown again")
enum ProposedState {
    STANDS,
    CHANGED,
    GONE
}
