package org.lanzarote.monitoring.children.statement;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a statement in its present state. */
@Schema(
        description =
                "What you may do with a statement in its present state. CONFIRM, SET_ASIDE: whether an extract may be made"
                        + " of it. FLAG: that it discloses abuse. WITHDRAW: on behalf of the child. MAKE_EXTRACT: of a confirmed one"
                        + " that has none")
enum StatementAction {
    CONFIRM,
    SET_ASIDE,
    FLAG,
    WITHDRAW,
    MAKE_EXTRACT;

    static List<StatementAction> permitted(StatementState state, boolean officer, BooleanSupplier extracted) {
        if (!state.isKept()) {
            return List.of();
        }
        if (!officer) {
            return List.of(FLAG, WITHDRAW);
        }
        return state.isExtractable() && !extracted.getAsBoolean()
                ? List.of(CONFIRM, SET_ASIDE, FLAG, MAKE_EXTRACT)
                : List.of(CONFIRM, SET_ASIDE, FLAG);
    }
}
