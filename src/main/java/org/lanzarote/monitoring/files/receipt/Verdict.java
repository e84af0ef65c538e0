package org.lanzarote.monitoring.files.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The results that the verification of a receipt can have. */
@Schema(
        description = "INTACT: the stored submission is what was submitted. SUPERSEDED: intact too, and a later "
                + "submission has taken its place. ALTERED: the receipt or the stored submission has changed; "
                + "differences says which. UNKNOWN: no such submission is known to you here")
enum Verdict {
    INTACT,
    SUPERSEDED,
    ALTERED,
    UNKNOWN
}
