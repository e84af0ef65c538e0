package org.lanzarote.monitoring.people.party;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a Party. */
@Schema(description = "What you may do with a Party. RENAME: give it another name from a day on")
enum PartyAction {
    RENAME;

    static List<PartyAction> permitted(Caller caller) {
        return caller.isSecretariat() ? List.of(RENAME) : List.of();
    }
}
