package org.lanzarote.monitoring.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a reply has come. */
@Schema(
        description =
                "NOT_STARTED: issued, no answer saved. DRAFT: being answered. SUBMITTED: sealed. PUBLISHED: public.")
enum ReplyStatus {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    PUBLISHED
}
