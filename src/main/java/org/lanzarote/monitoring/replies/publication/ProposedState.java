package org.lanzarote.monitoring.replies.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what was withheld before stands in the last submission. */
@Schema(
        description = "How it stands in the last submission. STANDS: in the same words. CHANGED: the answer that was"
                + " withheld whole has other words now. GONE: nowhere, and nothing is to be decided")
enum ProposedState {
    STANDS,
    CHANGED,
    GONE
}
