package org.lanzarote.monitoring.platform.citation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which a record that a text cites can be a doubtful source. */
@Schema(
        description = "WITHDRAWN: it is gone. OPEN_WITHDRAWAL: it is gone, and the editor has not seen to it yet."
                + " SETTLED_WITHDRAWAL: it is gone, and the editor has seen to it. SUPERSEDED: a later one follows it."
                + " NOT_PUBLIC: the public cannot read it. WITHHELD_IN_PART: the public reads it without something that is"
                + " withheld or was taken down. NAMED_TWICE: the same is named twice in one place")
public enum TargetDoubt {
    WITHDRAWN,
    OPEN_WITHDRAWAL,
    SETTLED_WITHDRAWAL,
    SUPERSEDED,
    NOT_PUBLIC,
    WITHHELD_IN_PART,
    NAMED_TWICE
}
