package org.lanzarote.monitoring.replies.clarification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a clarification, which say on whom it waits. */
@Schema(
        description =
                "ASKED: waits for the Party. ANSWERED: waits for the Secretariat, which asks again or settles it."
                        + " SETTLED: closed, what was asked is clear. WITHDRAWN: closed, the question was taken back for a reason")
enum ClarificationState {
    ASKED,
    ANSWERED,
    SETTLED,
    WITHDRAWN;

    boolean isOpen() {
        return this == ASKED || this == ANSWERED;
    }
}
