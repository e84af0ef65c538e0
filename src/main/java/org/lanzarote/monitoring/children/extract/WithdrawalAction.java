package org.lanzarote.monitoring.children.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The actions on the withdrawal of an extract. */
@Schema(
        description =
                "What you may do about a withdrawn extract. RESOLVE: say what was done about the texts that cite it, once")
enum WithdrawalAction {
    RESOLVE;

    static List<WithdrawalAction> permitted(@Nullable ExtractResolution resolution) {
        return resolution == null ? List.of(RESOLVE) : List.of();
    }
}
