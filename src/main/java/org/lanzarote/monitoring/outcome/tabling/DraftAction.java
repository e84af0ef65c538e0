package org.lanzarote.monitoring.outcome.tabling;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a tabled draft. */
@Schema(
        description =
                "What you may do with it now. PROPOSE: an amendment, for the delegation of a Party until the closing."
                        + " MOVE_CLOSING: to another time. CLOSE: at once")
enum DraftAction {
    PROPOSE,
    MOVE_CLOSING,
    CLOSE;

    static List<DraftAction> permitted(TabledDraftState state, boolean takes, Caller caller) {
        return Stream.of(values())
                .filter(action -> action == PROPOSE
                        ? takes && !caller.sitsFor().isEmpty()
                        : caller.isSecretariat() && state == TabledDraftState.OPEN)
                .toList();
    }
}
