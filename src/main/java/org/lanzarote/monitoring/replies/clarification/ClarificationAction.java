package org.lanzarote.monitoring.replies.clarification;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a clarification in its present state. */
@Schema(
        description =
                "What you may do with a clarification in its present state. WRITE_MESSAGE: answer it, or ask again."
                        + " SETTLE: what was asked is clear. WITHDRAW: it need not be answered")
enum ClarificationAction {
    WRITE_MESSAGE,
    SETTLE,
    WITHDRAW;

    static List<ClarificationAction> permitted(ClarificationState state, int messages, String party, Caller caller) {
        return Stream.of(values())
                .filter(action -> state.isOpen() && action.isFor(caller, party))
                .filter(action -> action != WRITE_MESSAGE || !Clarification.isFull(messages))
                .toList();
    }

    private boolean isFor(Caller caller, String party) {
        return caller.isSecretariat()
                || (this == WRITE_MESSAGE && caller.answersFor().equals(party));
    }
}
