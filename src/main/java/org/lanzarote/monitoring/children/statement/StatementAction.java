package org.lanzarote.monitoring.children.statement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a statement in its present state. */
@Schema(description = "What you may do with a statement in its present state")
enum StatementAction {
    CONFIRM,
    SET_ASIDE,
    FLAG,
    WITHDRAW;

    static List<StatementAction> permitted(StatementState state, boolean officer) {
        if (!state.isKept()) {
            return List.of();
        }
        return officer ? List.of(CONFIRM, SET_ASIDE, FLAG) : List.of(FLAG, WITHDRAW);
    }
}
