package org.lanzarote.monitoring.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lets a locked reply take answers again, and who can do it. */
@Schema(
        description =
                "What lets a locked reply take answers again. EXTENSION_BY_SECRETARIAT: it extends the time limit of"
                        + " this Party. REOPENING_BY_SECRETARIAT: it reopens the replies of the round for every Party")
enum Unlocking {
    EXTENSION_BY_SECRETARIAT,
    REOPENING_BY_SECRETARIAT
}
