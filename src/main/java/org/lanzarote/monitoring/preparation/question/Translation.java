package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The faults of a translation: missing or stale. */
@Schema(description = "MISSING: it is still to be made. STALE: the authentic wording has changed since it was made.")
public enum Translation {
    MISSING,
    STALE
}
