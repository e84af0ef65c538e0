package org.lanzarote.monitoring.replies.clarification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a clarification in its present state. */
@Schema(description = "What you may do with a clarification in its present state")
enum ClarificationAction {
    WRITE_MESSAGE,
    SETTLE,
    WITHDRAW;

    static List<ClarificationAction> permitted(ClarificationState state, String party, Caller caller) {
        if (state.isOpen() && caller.isSecretariat()) {
            return List.of(WRITE_MESSAGE, SETTLE, WITHDRAW);
        }
        return state.isOpen() && caller.answersFor().equals(party) ? List.of(WRITE_MESSAGE) : List.of();
    }
}
