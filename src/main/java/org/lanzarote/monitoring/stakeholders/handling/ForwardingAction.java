package org.lanzarote.monitoring.stakeholders.handling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on what was forwarded to a Party. */
@Schema(
        description =
                "What you may do with what was forwarded. REACT: as the Party that it was forwarded to, also again")
enum ForwardingAction {
    REACT;

    static List<ForwardingAction> permitted(String party, Caller caller) {
        return caller.answersFor().equals(party) ? List.of(REACT) : List.of();
    }
}
