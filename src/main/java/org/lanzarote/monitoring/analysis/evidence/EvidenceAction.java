package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on evidence. */
@Schema(
        description =
                "What you may do with the evidence itself. CONFIRM: say that it still holds. To quote anew or to take"
                        + " the citation away, revise the record that rests on it")
enum EvidenceAction {
    CONFIRM;

    static List<EvidenceAction> permitted(boolean waits, Caller caller) {
        return waits && caller.isSecretariat() ? List.of(CONFIRM) : List.of();
    }
}
