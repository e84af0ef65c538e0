package org.lanzarote.monitoring.files.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The results that the verification of a receipt can have. */
@Schema(
        description =
                "INTACT: what is kept is what was submitted. SUPERSEDED: the same, and a later submission has taken"
                        + " its place. ALTERED: the receipt, or what is kept, is not what it was; differences tell which."
                        + " UNKNOWN: you know of no such submission here")
enum Verdict {
    INTACT,
    SUPERSEDED,
    ALTERED,
    UNKNOWN
}
