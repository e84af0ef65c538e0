package org.lanzarote.monitoring.analysis.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry of a compilation is. */
@Schema(
        description =
                "ANSWER: of a Party, or an organisation's own. COMMENT: of an organisation on an answer of a Party."
                        + " EXTRACT: of what children said")
public enum EntryKind {
    ANSWER,
    COMMENT,
    EXTRACT
}
