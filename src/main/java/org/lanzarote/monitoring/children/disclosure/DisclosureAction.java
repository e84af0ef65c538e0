package org.lanzarote.monitoring.children.disclosure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a disclosure in its present state. */
@Schema(description = "What you may do with a disclosure in its present state. HANDLE: record what was done about it")
enum DisclosureAction {
    HANDLE;

    static List<DisclosureAction> permitted(DisclosureState state, int steps) {
        return AbuseDisclosure.takesSteps(state, steps) ? List.of(HANDLE) : List.of();
    }
}
