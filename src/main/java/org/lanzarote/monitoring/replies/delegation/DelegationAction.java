package org.lanzarote.monitoring.replies.delegation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a delegation in its present state. */
@Schema(
        description =
                "What you may do with a delegation in its present state. CHANGE: its sections and its due day; one that"
                        + " was taken back is given again. HAND_BACK: as done. RETURN: let the delegate save again. TAKE_BACK: all"
                        + " sections")
enum DelegationAction {
    CHANGE,
    HAND_BACK,
    RETURN,
    TAKE_BACK;

    static List<DelegationAction> permitted(DelegationState state, boolean isDelegate) {
        boolean open = state == DelegationState.GIVEN || state == DelegationState.IN_PROGRESS;
        if (isDelegate) {
            return open ? List.of(HAND_BACK) : List.of();
        }
        if (state == DelegationState.TAKEN_BACK) {
            return List.of(CHANGE);
        }
        return open ? List.of(CHANGE, TAKE_BACK) : List.of(RETURN, TAKE_BACK);
    }
}
