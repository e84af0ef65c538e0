package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reasons for which a reply takes no answers. */
@Schema(
        description = "Reason why a reply takes no answers. SUBMITTED: it was submitted. REPLIES_CLOSED: the "
                + "Secretariat closed the replies of the round")
enum LockReason {
    SUBMITTED,
    REPLIES_CLOSED
}
