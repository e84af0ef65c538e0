package org.lanzarote.monitoring.replies.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways to let a locked reply take answers again, and who can do it. */
@Schema(
        description = "Way to let a locked reply take answers again. EXTENSION_BY_SECRETARIAT: it extends the time "
                + "limit of this Party. REOPENING_BY_SECRETARIAT: it reopens the replies of the round for every"
                + " Party. SUPPLEMENT_BY_FOCAL_POINT: the Party opens it to correct or supplement it, unless "
                + "the replies are closed. RETURN_BY_SECRETARIAT: it returns the reply for correction")
enum Unlocking {
    EXTENSION_BY_SECRETARIAT,
    REOPENING_BY_SECRETARIAT,
    SUPPLEMENT_BY_FOCAL_POINT,
    RETURN_BY_SECRETARIAT
}
