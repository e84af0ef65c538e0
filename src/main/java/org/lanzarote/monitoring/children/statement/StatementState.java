package org.lanzarote.monitoring.children.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a statement. */
@Schema(
        description =
                "REPORTED: waits for the safeguarding officer. CONFIRMED: an extract may be made of it. SET_ASIDE:"
                        + " none is made, for the ground given. WITHDRAWN: on behalf of the child; its text is erased. ERASED: its"
                        + " text is erased")
enum StatementState {
    REPORTED,
    CONFIRMED,
    SET_ASIDE,
    WITHDRAWN,
    ERASED;

    boolean isExtractable() {
        return this == CONFIRMED;
    }

    /** Whether the text is kept in this state. */
    boolean isKept() {
        return this != WITHDRAWN && this != ERASED;
    }
}
