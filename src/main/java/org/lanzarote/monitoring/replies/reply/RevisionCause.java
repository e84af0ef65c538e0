package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The causes of a revision: who had the reply opened again. */
@Schema(
        description = "SUPPLEMENTED: the Party itself, to correct or supplement it."
                + " RETURNED: the Secretariat, for correction.")
enum RevisionCause {
    SUPPLEMENTED,
    RETURNED
}
