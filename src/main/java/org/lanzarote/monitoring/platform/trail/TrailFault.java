package org.lanzarote.monitoring.platform.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The faults of a link of the chain. */
@Schema(
        description = "EDITED: the entry or its link is not what was sealed. MISSING: it was sealed, or about to "
                + "be, and is gone. INSERTED: this service never wrote it, or wrote it differently. UNLINKED: this "
                + "service wrote it, and its link is gone. CUT_TAIL: "
                + "everything from this position on is gone. HEAD_DIFFERS: the store of keys lacks the head "
                + "at this position, or has another one.")
enum TrailFault {
    EDITED,
    MISSING,
    INSERTED,
    UNLINKED,
    CUT_TAIL,
    HEAD_DIFFERS
}
