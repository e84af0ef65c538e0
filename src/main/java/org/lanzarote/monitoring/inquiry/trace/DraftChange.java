package org.lanzarote.monitoring.inquiry.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the draft of factsheets does to a sentence that everybody reads. */
@Schema(
        description =
                "CHANGED: the draft has it otherwise, in other words, for other Parties or at another place. WITHDRAWN: the"
                        + " draft has it no more")
enum DraftChange {
    CHANGED,
    WITHDRAWN
}
