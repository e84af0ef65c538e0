package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The causes of a revision: who had the reply opened again. */
@Schema(
        description = "SUPPLEMENTED: the Party opened it to correct or supplement it. RETURNED: the Secretariat "
                + "returned it for correction.")
public enum RevisionCause {
    SUPPLEMENTED,
    RETURNED
}
