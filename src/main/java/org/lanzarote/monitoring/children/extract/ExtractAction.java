package org.lanzarote.monitoring.children.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on an extract in its present state. */
@Schema(
        description =
                "What you may do with an extract in its present state. REVISE: edit it. PUBLISH: show it to everybody")
enum ExtractAction {
    REVISE,
    PUBLISH;

    static List<ExtractAction> permitted(ExtractState state, Caller caller) {
        if (state != ExtractState.CONFIRMED) {
            return List.of();
        }
        return caller.isSafeguardingOfficer() ? List.of(REVISE) : caller.isSecretariat() ? List.of(PUBLISH) : List.of();
    }
}
