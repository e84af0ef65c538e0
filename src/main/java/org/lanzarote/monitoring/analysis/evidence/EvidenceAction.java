package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on evidence. */
@Schema(
        description =
                "What you may do with the evidence itself. CONFIRM: say that it still holds, as the Secretariat or"
                        + " as the rapporteur who may write the finding. To quote anew or to take"
                        + " the citation away, revise the record that rests on it")
enum EvidenceAction {
    CONFIRM;

    static List<EvidenceAction> permitted(EvidenceItem item, Caller caller) {
        return item.waits() && isConfirmedBy(caller, item) ? List.of(CONFIRM) : List.of();
    }

    static boolean isConfirmedBy(Caller caller, EvidenceItem item) {
        return caller.isSecretariat() || item.own();
    }
}
