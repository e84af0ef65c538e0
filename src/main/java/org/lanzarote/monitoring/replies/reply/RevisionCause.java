package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who had a submitted reply opened again. */
@Schema(
        description = "SUPPLEMENTED: the Party itself, to correct or supplement it."
                + " RETURNED: the Secretariat, for correction.")
enum RevisionCause {
    SUPPLEMENTED,
    RETURNED
}
