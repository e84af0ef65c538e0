package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the draft of factsheets does to a part of a published report. */
@Schema(
        description =
                "NEW: nobody else reads it yet. CHANGED: the draft has it otherwise, in other words, for other Parties or at"
                        + " another place. WITHDRAWN: the draft has it no more")
public enum DraftChange {
    NEW,
    CHANGED,
    WITHDRAWN
}
