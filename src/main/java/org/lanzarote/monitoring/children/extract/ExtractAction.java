package org.lanzarote.monitoring.children.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on an extract in its present state. */
@Schema(
        description =
                "What you may do with an extract in its present state. REVISE: edit it. PUBLISH: show it to everybody."
                        + " RESOLVE: say what was done about the texts that cite it, once it is withdrawn")
enum ExtractAction {
    REVISE,
    PUBLISH,
    RESOLVE;

    static List<ExtractAction> permitted(ExtractState state, @Nullable ExtractResolution resolution, Caller caller) {
        return switch (state) {
            case CONFIRMED ->
                caller.isSafeguardingOfficer()
                        ? List.of(REVISE)
                        : caller.isSecretariat() ? List.of(PUBLISH) : List.of();
            case WITHDRAWN -> resolution == null && caller.isSecretariat() ? List.of(RESOLVE) : List.of();
            case PUBLISHED -> List.of();
        };
    }
}
