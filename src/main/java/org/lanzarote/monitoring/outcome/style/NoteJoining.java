package org.lanzarote.monitoring.outcome.style;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands between the last two items of a note. */
@Schema(
        description =
                "What stands between the last two items of a note. COMMA: as between all others. AND: 'and' or 'et'")
public enum NoteJoining {
    COMMA,
    AND
}
